// exposed: A function that is thrown away is a tool all the same.
namespace Corpus;

public static class Case
{
    public static void Run()
    {
        _ = AIFunctionFactory.Create(Raw.Find); // unguarded
    }
}
