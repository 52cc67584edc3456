// exposed: Added where there is a list.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions? options, AITool tool)
    {
        options?.Tools?.Add(tool); // unprovable
        options?.Tools!.Add(tool); // unprovable
        (options?.Tools)?.Add(AIFunctionFactory.Create(Raw.Hours)); // unguarded
    }
}
