// exposed: A parameter of an internal method.
namespace Corpus;

public static class Case
{
    public static void Run(PatientTools tools)
    {
        Make.One("find", Raw.Find); // unguarded
        Make.One("find", tools.Find); // bypassed
        Make.One(method: Raw.Find, name: "find"); // unguarded
    }
}

internal static class Make
{
    internal static AIFunction One(string name, Delegate method) => AIFunctionFactory.Create(method, name);
}
