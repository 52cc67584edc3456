// exposed: A local that is declared first and assigned once.
namespace Corpus;

public static class Case
{
    public static void Run(PatientTools tools)
    {
        Delegate raw;
        raw = Raw.Find;
        Delegate policy;
        policy = tools.Find;
        AIFunctionFactory.Create(raw); // unguarded
        AIFunctionFactory.Create(policy); // bypassed
    }
}
