// exposed: Plugins that are imported.
using Microsoft.SemanticKernel;

namespace Corpus;

public sealed class Bare
{
    [KernelFunction]
    public string Open() => ""; // unguarded
}

public sealed class Ruled
{
    [KernelFunction, RequiresRole("clerk")]
    public string Open() => "";
}

public static class Case
{
    public static void Run(Kernel kernel)
    {
        kernel.ImportPluginFromType<Bare>(); // unguarded
        kernel.ImportPluginFromType<Ruled>("ruled"); // bypassed
        kernel.ImportPluginFromObject(new Bare()); // unguarded
        kernel.ImportPluginFromObject(new Ruled()); // bypassed
    }
}
