// exposed: A property that can be set.
namespace Corpus;

public sealed class Desk
{
    public Delegate Hours { get; set; } = Raw.Hours;

    public Delegate? Find { get; init; }

    public void Offer()
    {
        AIFunctionFactory.Create(Hours); // unprovable
        AIFunctionFactory.Create(Find!); // unprovable
    }
}
