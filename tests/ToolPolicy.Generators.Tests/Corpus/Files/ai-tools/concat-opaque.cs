// exposed: A guarded set with others after it.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, GuardedToolSet set, IEnumerable<AITool> others)
    {
        options.Tools = [.. set.Concat(others)]; // unprovable
        options.Tools = set.Concat(others).ToList(); // unprovable
        options.Tools = others.Concat(set).ToArray(); // unprovable
    }
}
