// exposed: A private field that is assigned once and is not readonly.
namespace Corpus;

public sealed class Offers
{
    private Delegate _find = Raw.Find;

    public AIFunction Offer() => AIFunctionFactory.Create(_find); // unprovable

    public void Change(Delegate other) => _find = other;
}
