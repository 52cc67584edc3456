// exposed: An instance method as a method group.
namespace Corpus;

public static class Case
{
    public static void Run(RawDesk desk, PatientTools tools)
    {
        AIFunctionFactory.Create(desk.Open); // unguarded
        AIFunctionFactory.Create(tools.Find); // bypassed
    }
}
