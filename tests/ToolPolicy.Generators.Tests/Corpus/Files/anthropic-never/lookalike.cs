// never: A runnable tool of the same simple name in another namespace.
namespace Corpus;

public sealed class BetaRunnableTool
{
    public required Func<string> Run { get; init; }
}

public static class Case
{
    public static BetaRunnableTool Run() => new() { Run = Raw.Hours };
}
