// guarded: Lambdas over sets.
namespace Corpus;

public static class Case
{
    public static void Run(List<GuardedToolSet> sets, ChatOptions options)
    {
        sets.ForEach(set => options.Tools = [.. set]);
        options.Tools = [.. sets.SelectMany(set => set)];
        Func<GuardedToolSet, ChatOptions> make = set => new() { Tools = [.. set] };
    }
}
