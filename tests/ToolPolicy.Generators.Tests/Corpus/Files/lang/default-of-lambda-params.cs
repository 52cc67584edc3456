// exposed: A lambda with params.
namespace Corpus;

public static class Case
{
    public static void Run()
    {
        AIFunctionFactory.Create((params string[] mrns) => mrns.Length); // unguarded
    }
}
