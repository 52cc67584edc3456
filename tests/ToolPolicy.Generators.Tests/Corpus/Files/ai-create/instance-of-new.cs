// exposed: A method of an object that is made on the spot.
namespace Corpus;

public static class Case
{
    public static void Run()
    {
        AIFunctionFactory.Create(new RawDesk().Close); // unguarded
        AIFunctionFactory.Create(new PatientTools().Hours); // bypassed
    }
}
