// exposed: A caller that cannot say what it gives.
namespace Corpus;

public static class Case
{
    public static Delegate Any = Raw.Find;

    public static void Run(Delegate given)
    {
        Make(given); // unprovable
        Make(Any); // unprovable
        Make(Raw.Find); // unguarded
    }

    private static AIFunction Make(Delegate method) => AIFunctionFactory.Create(method);
}
