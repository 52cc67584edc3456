// guarded: The guard of a static class.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options)
    {
        options.Tools = [.. GuardedTools.WardTools()];
    }
}
