// exposed: An object of marked methods.
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
    public static void Run(Kernel kernel, IKernelBuilder builder, Ruled ruled)
    {
        kernel.Plugins.AddFromObject(new Bare()); // unguarded
        kernel.Plugins.AddFromObject(ruled, "ruled"); // bypassed
        builder.Plugins.AddFromObject(ruled); // bypassed
    }
}
