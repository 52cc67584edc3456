// guarded: Copies of a set.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, GuardedToolSet set)
    {
        options.Tools = set.ToList<AITool>();
        options.Tools = set.ToArray<AITool>();
        options.Tools = [.. set.ToList()];
        options.Tools = [.. set.ToArray()];
    }
}
