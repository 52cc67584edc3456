// exposed: A spread of a list from outside.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, GuardedToolSet set, IEnumerable<AITool> others)
    {
        options.Tools = [.. others]; // unprovable
        options.Tools = [.. set, .. others]; // unprovable
        options.Tools = [.. set, AIFunctionFactory.Create(Raw.Find)]; // unguarded
    }
}
