// exposed: Locals that are assigned by deconstruction of a tuple literal.
namespace Corpus;

public static class Case
{
    public static void Run(PatientTools tools)
    {
        (Func<string> hours, Func<string, string> find) = (Raw.Hours, tools.Find);
        AIFunctionFactory.Create(hours); // unguarded
        AIFunctionFactory.Create(find); // bypassed
    }
}
