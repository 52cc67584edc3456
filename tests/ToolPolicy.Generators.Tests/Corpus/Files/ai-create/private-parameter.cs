// exposed: A parameter of a private method is what its callers give it.
namespace Corpus;

public static class Case
{
    public static void Run(PatientTools tools)
    {
        AIFunction raw = Make(Raw.Find); // unguarded
        AIFunction policy = Make(tools.Find); // bypassed
        AIFunction lambda = Make(() => "x"); // unguarded
    }

    private static AIFunction Make(Delegate method) => AIFunctionFactory.Create(method);
}
