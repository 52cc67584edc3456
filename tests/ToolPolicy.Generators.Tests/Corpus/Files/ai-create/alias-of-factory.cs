// exposed: The factory by an alias.
using F = Microsoft.Extensions.AI.AIFunctionFactory;

namespace Corpus;

public static class Case
{
    public static void Run(PatientTools tools)
    {
        F.Create(Raw.Find); // unguarded
        F.Create(tools.Find); // bypassed
    }
}
