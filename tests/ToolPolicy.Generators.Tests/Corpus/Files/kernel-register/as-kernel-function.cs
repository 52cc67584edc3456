// exposed: A function carried over from Microsoft.Extensions.AI.
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;

namespace Corpus;

public static class Case
{
    public static void Run(AIFunction function)
    {
        KernelPluginFactory.CreateFromFunctions("p", [function.AsKernelFunction()]); // unprovable
        KernelPluginFactory.CreateFromFunctions("p", [AIFunctionFactory.Create(Raw.Find).AsKernelFunction()]); // unguarded
    }
}
