// exposed: A fallback for null.
namespace Corpus;

public static class Case
{
    public static void Run(Func<string>? any, PatientTools tools)
    {
        AIFunctionFactory.Create(any ?? Raw.Hours); // unguarded
        AIFunctionFactory.Create(any ?? tools.Hours); // bypassed
        AIFunctionFactory.Create(any ?? throw new ArgumentNullException(nameof(any))); // unprovable
    }
}
