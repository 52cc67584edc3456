// exposed: A readonly field that a public constructor takes from outside.
namespace Corpus;

public sealed class Desk
{
    private readonly Delegate _any;

    public Desk(Delegate any) => _any = any;

    public AIFunction Offer() => AIFunctionFactory.Create(_any); // unprovable
}
