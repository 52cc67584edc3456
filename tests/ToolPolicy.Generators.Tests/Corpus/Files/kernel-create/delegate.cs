// exposed: The overloads that take a delegate.
using Microsoft.SemanticKernel;

namespace Corpus;

public static class Case
{
    public static void Run(PatientTools tools)
    {
        KernelFunctionFactory.CreateFromMethod(Raw.Find); // unguarded
        KernelFunctionFactory.CreateFromMethod(tools.Find, "find"); // bypassed
        KernelFunctionFactory.CreateFromMethod(() => "x", new KernelFunctionFromMethodOptions()); // unguarded
        KernelFunctionFactory.CreateFromMethod(async (string mrn) => await Raw.FindAsync(mrn), description: "Finds."); // unguarded
    }
}
