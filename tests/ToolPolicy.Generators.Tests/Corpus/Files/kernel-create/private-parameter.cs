// exposed: A parameter of a private method is what its callers give it.
using Microsoft.SemanticKernel;

namespace Corpus;

public static class Case
{
    public static void Run(PatientTools tools)
    {
        Make(Raw.Find); // unguarded
        Make(tools.Find); // bypassed
    }

    private static KernelFunction Make(Delegate method) => KernelFunctionFactory.CreateFromMethod(method);
}
