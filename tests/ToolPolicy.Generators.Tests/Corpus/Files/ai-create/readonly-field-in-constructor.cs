// exposed: A readonly field that the constructor assigns.
namespace Corpus;

public sealed class Desk
{
    private readonly Delegate _raw;
    private readonly Delegate _policy;

    public Desk(PatientTools tools)
    {
        _raw = Raw.Find;
        _policy = tools.Find;
    }

    public void Offer()
    {
        AIFunctionFactory.Create(_raw); // unguarded
        AIFunctionFactory.Create(_policy); // bypassed
    }
}
