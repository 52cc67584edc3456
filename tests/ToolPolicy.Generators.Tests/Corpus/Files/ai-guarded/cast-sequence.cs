// guarded: A sequence of guarded functions as a sequence of tools.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, GuardedToolSet set)
    {
        options.Tools = set.Cast<AITool>().ToList();
        options.Tools = [.. (IEnumerable<AITool>)set];
    }
}
