// exposed: A local function.
namespace Corpus;

public static class Case
{
    public static void Run()
    {
        AIFunctionFactory.Create(Find); // unguarded
        AIFunctionFactory.Create(Still); // unguarded

        string Find(string mrn) => mrn;

        static string Still() => "";
    }
}
