// exposed: The method is not the first argument in the text.
namespace Corpus;

public static class Case
{
    public static void Run(PatientTools tools)
    {
        AIFunctionFactory.Create(name: "find", method: Raw.Find); // unguarded
        AIFunctionFactory.Create(description: "Finds.", method: tools.Find); // bypassed
    }
}
