// exposed: Functions that are imported are as their elements.
using Microsoft.SemanticKernel;

namespace Corpus;

public static class Case
{
    public static void Run(Kernel kernel, IEnumerable<KernelFunction> functions, KernelFunction function)
    {
        kernel.ImportPluginFromFunctions("p", [KernelFunctionFactory.CreateFromMethod(Raw.Find)]); // unguarded
        kernel.ImportPluginFromFunctions("p", [KernelFunctionFactory.CreateFromMethod(WardTools.FreeBeds)]); // bypassed
        kernel.ImportPluginFromFunctions("p", functions); // unprovable
        kernel.ImportPluginFromFunctions("p", [function]); // unprovable
        kernel.Plugins.AddFromFunctions("p", [function]); // unprovable
    }
}
