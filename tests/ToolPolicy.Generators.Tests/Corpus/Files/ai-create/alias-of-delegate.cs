// exposed: The delegate type by an alias.
using Finder = System.Func<string, string>;

namespace Corpus;

public static class Case
{
    public static void Run(PatientTools tools)
    {
        Finder raw = Raw.Find;
        AIFunctionFactory.Create(raw); // unguarded
        AIFunctionFactory.Create((Finder)tools.Find); // bypassed
    }
}
