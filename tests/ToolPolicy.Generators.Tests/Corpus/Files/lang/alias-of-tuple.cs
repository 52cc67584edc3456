// exposed: An alias of a tuple.
using Offer = (string Name, System.Delegate Method);

namespace Corpus;

public static class Case
{
    public static void Run(Offer offer)
    {
        AIFunctionFactory.Create(offer.Method, offer.Name); // unprovable
    }
}
