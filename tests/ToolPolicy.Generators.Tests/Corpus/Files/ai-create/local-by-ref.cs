// exposed: A local that is handed on by reference.
namespace Corpus;

public static class Case
{
    public static void Run()
    {
        Delegate any = Raw.Find;
        Change(ref any);
        AIFunctionFactory.Create(any); // unprovable
    }

    public static void Change(ref Delegate any) => any = new PatientTools().Find;
}
