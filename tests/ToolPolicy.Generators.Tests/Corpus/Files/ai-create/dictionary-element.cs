// exposed: An element of a dictionary.
namespace Corpus;

public static class Case
{
    public static void Run(Dictionary<string, Func<string>> methods)
    {
        AIFunctionFactory.Create(methods["hours"]); // unprovable
    }
}
