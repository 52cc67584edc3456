// exposed: A lambda whose parameter has a default.
namespace Corpus;

public static class Case
{
    public static void Run()
    {
        AIFunctionFactory.Create((int count = 3) => count); // unguarded
    }
}
