// exposed: The worst of the methods of a class.
using Microsoft.SemanticKernel;

namespace Corpus;

public sealed class Mixed
{
    [KernelFunction]
    public string Open() => ""; // unguarded

    [KernelFunction, RequiresRole("clerk")]
    public string Shut() => "";
}

public static class Case
{
    public static void Run(Kernel kernel) => kernel.ImportPluginFromType<Mixed>(); // unguarded
}
