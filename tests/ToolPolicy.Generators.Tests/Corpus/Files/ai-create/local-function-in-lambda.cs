// exposed: A local function of a lambda that is run.
namespace Corpus;

public static class Case
{
    public static void Run()
    {
        Func<AIFunction> make = () =>
        {
            string Find(string mrn) => mrn;
            return AIFunctionFactory.Create(Find); // unguarded
        };
        make();
    }
}
