// exposed: Code that is never reached is compiled all the same.
namespace Corpus;

public static class Case
{
    public static void Run()
    {
        if (false)
        {
#pragma warning disable CS0162
            AIFunctionFactory.Create(Raw.Find); // unguarded
#pragma warning restore CS0162
        }
    }
}
