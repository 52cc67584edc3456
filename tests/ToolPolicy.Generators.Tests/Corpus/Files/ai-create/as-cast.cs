// exposed: A cast by as.
namespace Corpus;

public static class Case
{
    public static void Run(PatientTools tools)
    {
        AIFunctionFactory.Create((((Func<string>)Raw.Hours) as Delegate)!); // unguarded
        AIFunctionFactory.Create((((Func<string>)tools.Hours) as Delegate)!); // bypassed
    }
}
