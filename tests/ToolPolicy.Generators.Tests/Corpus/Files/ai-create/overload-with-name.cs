// exposed: The overload that takes a name and a description.
namespace Corpus;

public static class Case
{
    public static void Run(PatientTools tools)
    {
        AIFunctionFactory.Create(Raw.Find, "find"); // unguarded
        AIFunctionFactory.Create(tools.Find, "find", "Finds a patient."); // bypassed
        AIFunctionFactory.Create(Raw.Hours, name: null, description: "Hours.", serializerOptions: null); // unguarded
    }
}
