// exposed: A lambda.
namespace Corpus;

public static class Case
{
    public static void Run()
    {
        AIFunctionFactory.Create(() => "9 to 5"); // unguarded
        AIFunctionFactory.Create((string mrn) => mrn); // unguarded
        AIFunctionFactory.Create(static (int a, int b) => a + b); // unguarded
    }
}
