// exposed: A cast of a method group or a lambda.
namespace Corpus;

public static class Case
{
    public static void Run(PatientTools tools)
    {
        AIFunctionFactory.Create((Func<string>)Raw.Hours); // unguarded
        AIFunctionFactory.Create((Delegate)(Func<string, string>)tools.Find); // bypassed
        AIFunctionFactory.Create((Func<string, string>)(mrn => mrn)); // unguarded
        AIFunctionFactory.Create((Delegate)Raw.Find); // unguarded
    }
}
