// guarded: Two sets by Concat.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, GuardedToolSet one, GuardedToolSet two)
    {
        options.Tools = [.. one.Concat(two)];
        options.Tools = one.Concat<AITool>(two).ToList();
        options.Tools = one.Concat<AITool>(two).ToArray();
    }
}
