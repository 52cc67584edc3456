// exposed: Callers inside branches, lambdas and other callers' arguments.
namespace Corpus;

public static class Case
{
    public static void Run(bool late, PatientTools tools)
    {
        AIFunction Make(Delegate method) => AIFunctionFactory.Create(method);
        AIFunction function = late ? Make(Raw.Find) : Make(() => 1); // unguarded
        Func<AIFunction> lazy = () => Make(tools.Find); // bypassed
        lazy();
    }
}
