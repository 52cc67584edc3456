// exposed: A get-only property with an initialiser or an expression for a body.
namespace Corpus;

public sealed class Desk(PatientTools tools)
{
    public Delegate Hours { get; } = Raw.Hours;

    public static Func<int> Beds => WardTools.FreeBeds;

    private Delegate Find => (string mrn) => mrn;

    private Delegate Policy => tools.Find;

    public void Offer()
    {
        AIFunctionFactory.Create(Hours); // unguarded
        AIFunctionFactory.Create(Beds); // bypassed
        AIFunctionFactory.Create(Find); // unguarded
        AIFunctionFactory.Create(Policy); // bypassed
    }
}
