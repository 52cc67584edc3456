// exposed: A delegate made from a delegate made from a method.
namespace Corpus;

public static class Case
{
    public static void Run(PatientTools tools)
    {
        AIFunctionFactory.Create(new Func<string>(new Func<string>(Raw.Hours))); // unguarded
        AIFunctionFactory.Create(new Func<string>(new Func<string>(tools.Hours))); // bypassed
    }
}
