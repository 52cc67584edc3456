// exposed: The call itself is bound when it runs.
namespace Corpus;

public static class Case
{
    public static void Run(dynamic any)
    {
        AIFunctionFactory.Create(any); // unprovable
    }
}
