// exposed: An element of an array.
namespace Corpus;

public static class Case
{
    public static void Run(Delegate[] methods)
    {
        AIFunctionFactory.Create(methods[0]); // unprovable
        AIFunctionFactory.Create(methods[^1]); // unprovable
    }
}
