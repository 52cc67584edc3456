// exposed: A required member that anyone sets.
namespace Corpus;

public sealed class Offers
{
    public required Delegate Find { get; init; }

    public AIFunction Offer() => AIFunctionFactory.Create(Find); // unprovable
}
