// exposed: Every name in full.
namespace Corpus;

public static class Case
{
    public static void Run()
    {
        global::Microsoft.Extensions.AI.AIFunctionFactory.Create(global::Clinic.Raw.Find); // unguarded
        global::Microsoft.Extensions.AI.AIFunctionFactory.Create(global::Clinic.WardTools.FreeBeds); // bypassed
    }
}
