// guarded: A set, or another.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, GuardedToolSet? one, GuardedToolSet two)
    {
        options.Tools = [.. one ?? two];
        options.Tools ??= [.. two];
        (options.Tools ??= []).Add(two[0]);
    }
}
