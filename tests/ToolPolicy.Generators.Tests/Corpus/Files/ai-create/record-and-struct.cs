// exposed: In a record and in a struct.
namespace Corpus;

public sealed record Offer(string Name)
{
    public string Open() => Name;

    public AIFunction Function => AIFunctionFactory.Create(Open); // unguarded
}

public readonly record struct SmallOffer(string Name)
{
    public string Open() => Name;

    public AIFunction Function()
    {
        SmallOffer copy = this;
        return AIFunctionFactory.Create(copy.Open); // unguarded
    }
}
