// exposed: A local that is assigned once.
namespace Corpus;

public static class Case
{
    public static void Run(PatientTools tools)
    {
        Delegate raw = Raw.Find;
        Func<string, string> find = tools.Find;
        var hours = Raw.Hours;
        AIFunctionFactory.Create(raw); // unguarded
        AIFunctionFactory.Create(find); // bypassed
        AIFunctionFactory.Create(hours); // unguarded
    }
}
