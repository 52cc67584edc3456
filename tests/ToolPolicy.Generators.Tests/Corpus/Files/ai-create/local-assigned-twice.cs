// exposed: A local that is assigned more than once.
namespace Corpus;

public static class Case
{
    public static void Run(bool late, PatientTools tools)
    {
        Func<string> open = Raw.Hours;
        if (late)
        {
            open = tools.Hours;
        }

        AIFunctionFactory.Create(open); // unprovable
    }
}
