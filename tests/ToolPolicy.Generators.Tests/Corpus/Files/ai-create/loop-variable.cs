// exposed: The variable of a loop over delegates.
namespace Corpus;

public static class Case
{
    public static void Run(IEnumerable<Delegate> methods)
    {
        foreach (Delegate method in methods)
        {
            AIFunctionFactory.Create(method); // unprovable
        }

        for (int i = 0; i < 3; i++)
        {
            AIFunctionFactory.Create(methods.ElementAt(i)); // unprovable
        }
    }
}
