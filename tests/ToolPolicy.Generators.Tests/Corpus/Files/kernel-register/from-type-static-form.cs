// exposed: The extension as a plain static method, and where it may be null.
using Microsoft.SemanticKernel;

namespace Corpus;

public sealed class Ruled
{
    [KernelFunction, RequiresRole("clerk")]
    public string Open() => "";
}

public static class Case
{
    public static void Run(Kernel? kernel)
    {
        KernelExtensions.AddFromType<Ruled>(kernel!.Plugins); // bypassed
        kernel?.Plugins.AddFromType<Ruled>(); // bypassed
    }
}
