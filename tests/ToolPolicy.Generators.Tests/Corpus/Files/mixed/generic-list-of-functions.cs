// exposed: A list of functions, of which the options get a copy.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, List<AIFunction> functions)
    {
        options.Tools = [.. functions]; // unprovable
        options.Tools = functions.ConvertAll<AITool>(function => function); // unprovable
        functions.ForEach(function => options.Tools.Add(function)); // unprovable
    }
}
