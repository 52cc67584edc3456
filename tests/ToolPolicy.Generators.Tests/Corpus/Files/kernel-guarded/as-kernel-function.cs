// guarded: A plugin of guarded functions.
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;

namespace Corpus;

public static class Case
{
    public static void Run(Kernel kernel, GuardedFunction function, GuardedToolSet set)
    {
        KernelPluginFactory.CreateFromFunctions("p", [function.AsKernelFunction()]);
        kernel.ImportPluginFromFunctions("p", [set[0].AsKernelFunction()]);
        kernel.ImportPluginFromFunctions("p", set.Select(one => one.AsKernelFunction()));
    }
}
