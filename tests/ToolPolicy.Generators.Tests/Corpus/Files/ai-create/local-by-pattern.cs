// exposed: A local that a pattern declares.
namespace Corpus;

public static class Case
{
    public static void Run(object any)
    {
        if (any is Delegate method)
        {
            AIFunctionFactory.Create(method); // unprovable
        }
    }
}
