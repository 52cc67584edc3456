// exposed: Plugins out of functions.
using Microsoft.SemanticKernel;

namespace Corpus;

public static class Case
{
    public static void Run(IEnumerable<KernelFunction> functions, KernelFunction function)
    {
        KernelPluginFactory.CreateFromFunctions("p", functions); // unprovable
        KernelPluginFactory.CreateFromFunctions("p", [function]); // unprovable
        KernelPluginFactory.CreateFromFunctions("p", [KernelFunctionFactory.CreateFromMethod(Raw.Find)]); // unguarded
    }
}
