// never: Reading what a kernel has.
using Microsoft.SemanticKernel;

namespace Corpus;

public static class Case
{
    public static void Run(Kernel kernel, KernelFunction function)
    {
        foreach (KernelPlugin plugin in kernel.Plugins)
        {
            Console.WriteLine(plugin.Name + plugin.Count());
        }

        Console.WriteLine(function.Name);
        kernel.Plugins.Clear();
    }
}
