// exposed: A delegate type of one's own.
namespace Corpus;

public delegate string Finder(string mrn);

public static class Case
{
    public static void Run(PatientTools tools)
    {
        AIFunctionFactory.Create((Finder)Raw.Find); // unguarded
        AIFunctionFactory.Create(new Finder(tools.Find)); // bypassed
    }
}
