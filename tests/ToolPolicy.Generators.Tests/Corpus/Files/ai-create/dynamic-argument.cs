// exposed: A dynamic argument.
namespace Corpus;

public static class Case
{
    public static void Run(dynamic any)
    {
        AIFunctionFactory.Create((Delegate)any); // unprovable
    }
}
