// exposed: A default that the callers leave out.
namespace Corpus;

public static class Case
{
    public static void Run(PatientTools tools)
    {
        Make("hours");
        Make("find", tools.Find); // bypassed
    }

    private static AIFunction Make(string name, Delegate? method = null) => AIFunctionFactory.Create(method ?? Raw.Hours, name); // unguarded
}
