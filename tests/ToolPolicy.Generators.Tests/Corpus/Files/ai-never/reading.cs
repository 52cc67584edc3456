// never: Reading what there is.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, AIFunction function)
    {
        Console.WriteLine(options.Tools?.Count);
        Console.WriteLine(options.Tools![0].Name);
        Console.WriteLine(function.Name + function.Description + function.JsonSchema);
        foreach (AITool tool in options.Tools)
        {
            Console.WriteLine(tool.Name);
        }

        bool any = options.Tools.Any(tool => tool.Name == "x") || options.Tools.Contains(function);
    }
}
