// exposed: Regions change nothing.
namespace Corpus;

public static class Case
{
    public static void Run(PatientTools tools)
    {
#region Registrations
        AIFunctionFactory.Create(Raw.Find); // unguarded
#endregion
        AIFunctionFactory.Create(tools.Find); // bypassed
    }
}
