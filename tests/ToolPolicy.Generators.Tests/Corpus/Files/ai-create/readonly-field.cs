// exposed: A readonly field that is assigned once.
namespace Corpus;

public sealed class Desk
{
    private static readonly Func<string> Hours = Raw.Hours;
    private static readonly Delegate Beds = WardTools.FreeBeds;
    private readonly Delegate _find = (string mrn) => mrn;

    public void Offer()
    {
        AIFunctionFactory.Create(Hours); // unguarded
        AIFunctionFactory.Create(Beds); // bypassed
        AIFunctionFactory.Create(_find); // unguarded
    }
}
