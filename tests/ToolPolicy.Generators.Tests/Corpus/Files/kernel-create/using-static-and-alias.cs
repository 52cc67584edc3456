// exposed: By using static and by an alias.
using static Microsoft.SemanticKernel.KernelFunctionFactory;
using F = Microsoft.SemanticKernel.KernelFunctionFactory;

namespace Corpus;

public static class Case
{
    public static void Run(PatientTools tools)
    {
        CreateFromMethod(Raw.Find); // unguarded
        F.CreateFromMethod(tools.Find); // bypassed
    }
}
