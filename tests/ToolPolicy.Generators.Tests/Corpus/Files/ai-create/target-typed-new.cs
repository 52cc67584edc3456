// exposed: A delegate by target-typed new.
namespace Corpus;

public static class Case
{
    public static void Run(PatientTools tools)
    {
        Func<string> hours = new(Raw.Hours);
        Func<string, string> find = new(tools.Find);
        AIFunctionFactory.Create(hours); // unguarded
        AIFunctionFactory.Create(find); // bypassed
    }
}
