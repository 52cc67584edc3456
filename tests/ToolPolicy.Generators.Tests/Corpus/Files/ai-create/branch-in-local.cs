// exposed: A local that holds the choice.
namespace Corpus;

public static class Case
{
    public static void Run(bool late, PatientTools tools)
    {
        Func<string> hours = late ? Raw.Hours : tools.Hours;
        Func<string> both = late ? tools.Hours : new PatientTools().Hours;
        AIFunctionFactory.Create(hours); // unguarded
        AIFunctionFactory.Create(both); // bypassed
    }
}
