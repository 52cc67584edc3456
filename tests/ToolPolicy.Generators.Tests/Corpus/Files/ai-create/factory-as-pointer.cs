// exposed: A pointer to the factory.
namespace Corpus;

public static unsafe class Case
{
    public static void Run()
    {
        delegate*<Delegate, AIFunctionFactoryOptions?, AIFunction> make = &AIFunctionFactory.Create; // unprovable
        make(Raw.Find, null);
    }
}
