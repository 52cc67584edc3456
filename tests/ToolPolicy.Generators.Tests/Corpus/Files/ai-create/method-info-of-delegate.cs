// exposed: The method of a delegate, by reflection.
namespace Corpus;

public static class Case
{
    public static void Run(Func<string> any)
    {
        AIFunctionFactory.Create(any.Method, any.Target); // unprovable
        AIFunctionFactory.Create(((Delegate)Raw.Find).Method, null, "find"); // unprovable
    }
}
