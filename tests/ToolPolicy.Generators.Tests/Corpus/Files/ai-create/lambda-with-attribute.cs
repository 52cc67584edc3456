// exposed: A lambda with an attribute that is no policy.
namespace Corpus;

public static class Case
{
    public static void Run()
    {
        AIFunctionFactory.Create([System.ComponentModel.Description("Finds.")] (string mrn) => mrn); // unguarded
    }
}
