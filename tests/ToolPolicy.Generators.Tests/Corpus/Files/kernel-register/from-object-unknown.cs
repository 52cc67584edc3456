// exposed: An object of which only the base is known.
using Microsoft.SemanticKernel;

namespace Corpus;

public static class Case
{
    public static void Run(Kernel kernel, object any)
    {
        kernel.Plugins.AddFromObject(any); // unprovable
        kernel.ImportPluginFromObject(any, "any"); // unprovable
    }
}
