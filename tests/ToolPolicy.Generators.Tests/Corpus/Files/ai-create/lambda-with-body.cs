// exposed: A lambda with a block for a body.
namespace Corpus;

public static class Case
{
    public static void Run(string secret)
    {
        AIFunctionFactory.Create((string mrn) => { string found = mrn + secret; return found; }); // unguarded
    }
}
