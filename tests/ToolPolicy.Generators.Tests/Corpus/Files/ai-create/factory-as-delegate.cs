// exposed: The factory itself as a method group.
namespace Corpus;

public static class Case
{
    public static void Run()
    {
        Func<Delegate, AIFunctionFactoryOptions?, AIFunction> make = AIFunctionFactory.Create; // unprovable
        make(Raw.Find, null);
    }
}
