// exposed: An element of a tuple.
namespace Corpus;

public static class Case
{
    public static void Run((string Name, Delegate Method) pair)
    {
        AIFunctionFactory.Create(pair.Method, pair.Name); // unprovable
    }
}
