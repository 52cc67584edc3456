// exposed: The factory handed to a method of LINQ.
namespace Corpus;

public static class Case
{
    public static void Run(IEnumerable<Delegate> methods, IEnumerable<AIFunctionFactoryOptions?> options)
    {
        methods.Zip<Delegate, AIFunctionFactoryOptions?, AIFunction>(options, AIFunctionFactory.Create).ToList(); // unprovable
    }
}
