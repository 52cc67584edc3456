// exposed: Plugins that a kernel makes.
using Microsoft.SemanticKernel;

namespace Corpus;

public sealed class Ruled
{
    [KernelFunction, RequiresRole("clerk")]
    public string Open() => "";
}

public static class Case
{
    public static void Run(Kernel kernel)
    {
        kernel.CreatePluginFromType<Ruled>(); // bypassed
        kernel.CreatePluginFromObject(new Ruled()); // bypassed
    }
}
