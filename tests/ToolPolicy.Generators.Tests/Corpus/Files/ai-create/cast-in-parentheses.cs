// exposed: Parentheses and a bang change nothing.
namespace Corpus;

public static class Case
{
    public static void Run(PatientTools tools)
    {
        AIFunctionFactory.Create(((Func<string>)(Raw.Hours))!); // unguarded
        AIFunctionFactory.Create((((Delegate)tools.Find))!); // bypassed
    }
}
