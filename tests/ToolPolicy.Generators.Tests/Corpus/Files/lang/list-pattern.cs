// exposed: An element that a list pattern finds.
namespace Corpus;

public static class Case
{
    public static void Run(Delegate[] methods)
    {
        if (methods is [var first, ..])
        {
            AIFunctionFactory.Create(first); // unprovable
        }
    }
}
