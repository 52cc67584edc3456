// guarded: A set added as a range.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, GuardedToolSet set)
    {
        ((List<AITool>)options.Tools!).AddRange(set);
    }
}
