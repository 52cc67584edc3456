// exposed: A set with one raw function after it.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, GuardedToolSet set)
    {
        options.Tools = [.. set.Append<AITool>(AIFunctionFactory.Create(Raw.Find))]; // unguarded
    }
}
