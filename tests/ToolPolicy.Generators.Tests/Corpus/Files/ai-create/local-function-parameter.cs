// exposed: A parameter of a local function.
namespace Corpus;

public static class Case
{
    public static void Run(PatientTools tools)
    {
        AIFunction Make(Delegate method) => AIFunctionFactory.Create(method);

        Make(Raw.Find); // unguarded
        Make(tools.Find); // bypassed
    }
}
