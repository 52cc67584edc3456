// never: Tools that are called as the methods they are.
namespace Corpus;

public static class Case
{
    public static void Run(PatientTools tools)
    {
        Console.WriteLine(tools.Find("MRN-1"));
        Console.WriteLine(WardTools.FreeBeds());
    }
}
