// exposed: An asynchronous lambda.
namespace Corpus;

public static class Case
{
    public static void Run()
    {
        AIFunctionFactory.Create(async (string mrn) => await Raw.FindAsync(mrn)); // unguarded
        AIFunctionFactory.Create(async () => { await Task.Yield(); return 1; }); // unguarded
    }
}
