// exposed: An anonymous method.
namespace Corpus;

public static class Case
{
    public static void Run()
    {
        AIFunctionFactory.Create(delegate (string mrn) { return mrn; }); // unguarded
        AIFunctionFactory.Create(async delegate () { await Task.Yield(); }); // unguarded
    }
}
