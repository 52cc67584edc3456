// exposed: A caller that hands on what its own callers give.
namespace Corpus;

public static class Case
{
    public static void Run(PatientTools tools)
    {
        Outer(Raw.Find); // unguarded
        Outer(tools.Find); // bypassed
    }

    private static AIFunction Outer(Delegate method) => Inner(method);

    private static AIFunction Inner(Delegate method) => AIFunctionFactory.Create(method);
}
