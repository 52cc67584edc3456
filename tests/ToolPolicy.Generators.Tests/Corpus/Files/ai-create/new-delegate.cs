// exposed: A delegate that is made explicitly.
namespace Corpus;

public static class Case
{
    public static void Run(PatientTools tools)
    {
        AIFunctionFactory.Create(new Func<string>(Raw.Hours)); // unguarded
        AIFunctionFactory.Create(new Func<string, string>(tools.Find)); // bypassed
        AIFunctionFactory.Create(new Action(() => { })); // unguarded
    }
}
