// exposed: Set by index.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, AITool tool)
    {
        options.Tools![0] = tool; // unprovable
        options.Tools![0] = AIFunctionFactory.Create(Raw.Find); // unguarded
        options.Tools[^1] = tool; // unprovable
    }
}
