// exposed: A method by its name.
namespace Corpus;

public static class Case
{
    public static void Run()
    {
        AIFunctionFactory.Create(typeof(Raw).GetMethod("Find")!, target: null); // unprovable
        AIFunctionFactory.Create(typeof(PatientTools).GetMethod(nameof(PatientTools.Find))!, new PatientTools()); // unprovable
        AIFunctionFactory.Create(typeof(RawDesk).GetMethod("Open")!, static arguments => new RawDesk()); // unprovable
    }
}
