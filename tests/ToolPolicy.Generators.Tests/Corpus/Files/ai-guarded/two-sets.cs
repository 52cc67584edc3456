// guarded: Two sets after each other.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, GuardedToolSet one, GuardedToolSet two)
    {
        options.Tools = [.. one, .. two];
        options.Tools = [.. GuardedToolSet.Of(one, two)];
    }
}
