// exposed: A local that another method fills.
namespace Corpus;

public static class Case
{
    public static void Run(Dictionary<string, Delegate> methods)
    {
        if (methods.TryGetValue("find", out Delegate? found))
        {
            AIFunctionFactory.Create(found); // unprovable
        }
    }
}
