// exposed: A readonly field that takes a primary constructor's parameter.
namespace Corpus;

public sealed class Offers(Delegate any)
{
    private readonly Delegate _any = any;

    public AIFunction Offer() => AIFunctionFactory.Create(_any); // unprovable
}
