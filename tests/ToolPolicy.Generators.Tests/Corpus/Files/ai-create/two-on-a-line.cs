// exposed: Two of different classes on a line.
namespace Corpus;

public static class Case
{
    public static void Run(PatientTools tools)
    {
        AIFunction[] both = [AIFunctionFactory.Create(Raw.Find), AIFunctionFactory.Create(tools.Find)]; // unguarded, bypassed
    }
}
