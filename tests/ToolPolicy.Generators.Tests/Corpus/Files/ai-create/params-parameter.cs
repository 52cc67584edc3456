// exposed: An element of a list of parameters.
namespace Corpus;

public static class Case
{
    public static void Offer(params Delegate[] methods)
    {
        foreach (Delegate method in methods)
        {
            AIFunctionFactory.Create(method); // unprovable
        }
    }
}
