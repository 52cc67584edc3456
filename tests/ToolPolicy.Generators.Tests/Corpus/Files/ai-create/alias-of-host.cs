// exposed: The hosts by aliases.
using R = Clinic.Raw;
using W = Clinic.WardTools;

namespace Corpus;

public static class Case
{
    public static void Run()
    {
        AIFunctionFactory.Create(R.Find); // unguarded
        AIFunctionFactory.Create(W.FreeBeds); // bypassed
    }
}
