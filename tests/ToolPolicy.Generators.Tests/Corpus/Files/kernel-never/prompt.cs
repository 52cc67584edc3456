// never: A function of a prompt runs no method.
using Microsoft.SemanticKernel;

namespace Corpus;

public static class Case
{
    public static void Run(Kernel kernel)
    {
        KernelFunctionFactory.CreateFromPrompt("Say hello.");
        Console.WriteLine(kernel.Plugins.Count);
    }
}
