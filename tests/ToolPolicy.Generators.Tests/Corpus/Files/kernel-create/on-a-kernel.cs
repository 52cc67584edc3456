// exposed: The extension of a kernel.
using Microsoft.SemanticKernel;

namespace Corpus;

public static class Case
{
    public static void Run(Kernel kernel, PatientTools tools, Delegate any)
    {
        kernel.CreateFunctionFromMethod(Raw.Find); // unguarded
        kernel.CreateFunctionFromMethod(tools.Find, "find"); // bypassed
        kernel.CreateFunctionFromMethod(any); // unprovable
    }
}
