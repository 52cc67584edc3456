// guarded: Through properties.
namespace Corpus;

public sealed class Offers(PatientTools tools)
{
    public GuardedToolSet Set { get; } = tools.Guarded();

    public GuardedToolSet Fresh => tools.Guarded();

    public GuardedFunction? One { get; set; }

    private AITool First => Set[0];

    public ChatOptions Offer() => new() { Tools = [.. Set, .. Fresh, One!, First] };
}
