// guarded: Sets in tuples and records.
namespace Corpus;

public sealed record Offer(string Name, GuardedToolSet Set);

public static class Case
{
    public static void Run(ChatOptions options, Offer offer, (string Name, GuardedToolSet Set) pair)
    {
        options.Tools = [.. offer.Set];
        options.Tools = [.. pair.Set];
        (string name, GuardedToolSet set) = offer;
        options.Tools = [.. set];
    }
}
