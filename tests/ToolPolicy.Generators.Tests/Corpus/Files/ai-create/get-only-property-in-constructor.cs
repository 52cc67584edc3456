// exposed: A get-only property that the constructor assigns.
namespace Corpus;

public sealed class Desk
{
    public Desk() => Hours = Raw.Hours;

    private Delegate Hours { get; }

    public AIFunction Offer() => AIFunctionFactory.Create(Hours); // unguarded
}
