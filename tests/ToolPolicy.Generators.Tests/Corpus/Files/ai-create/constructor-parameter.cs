// exposed: A parameter of a public constructor, of a primary one too.
namespace Corpus;

public sealed class Desk
{
    public Desk(Delegate method) => Function = AIFunctionFactory.Create(method); // unprovable

    public AIFunction Function { get; }
}

public sealed class Counter(Delegate method)
{
    public AIFunction Offer() => AIFunctionFactory.Create(method); // unprovable
}

public sealed record Shelf(Delegate Method)
{
    public AIFunction Offer() => AIFunctionFactory.Create(Method); // unprovable
}
