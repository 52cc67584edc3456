// exposed: A lambda that says its return type.
namespace Corpus;

public static class Case
{
    public static void Run()
    {
        AIFunctionFactory.Create(object (string mrn) => mrn); // unguarded
    }
}
