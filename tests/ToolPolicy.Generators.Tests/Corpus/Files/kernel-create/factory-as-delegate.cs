// exposed: The factory itself as a method group.
using Microsoft.SemanticKernel;

namespace Corpus;

public static class Case
{
    public static void Run()
    {
        Func<Delegate, KernelFunctionFromMethodOptions?, KernelFunction> make = KernelFunctionFactory.CreateFromMethod; // unprovable
    }
}
