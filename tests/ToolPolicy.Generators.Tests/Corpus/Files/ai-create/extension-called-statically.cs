// exposed: An extension method as a plain static method.
namespace Corpus;

public static class Case
{
    public static void Run()
    {
        AIFunctionFactory.Create((Func<string, string>)Raw.Shout); // unguarded
    }
}
