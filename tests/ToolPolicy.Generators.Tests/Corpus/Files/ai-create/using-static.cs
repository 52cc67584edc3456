// exposed: The factory and the host by using static.
using static Clinic.Raw;
using static Clinic.WardTools;
using static Microsoft.Extensions.AI.AIFunctionFactory;

namespace Corpus;

public static class Case
{
    public static void Run()
    {
        Create(Find); // unguarded
        Create(FreeBeds); // bypassed
    }
}
