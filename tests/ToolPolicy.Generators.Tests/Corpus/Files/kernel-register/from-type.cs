// exposed: A class of marked methods, registered.
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
    public static void Run(Kernel kernel, IKernelBuilder builder)
    {
        kernel.Plugins.AddFromType<Bare>(); // unguarded
        kernel.Plugins.AddFromType<Ruled>("ruled"); // bypassed
        builder.Plugins.AddFromType<Bare>(); // unguarded
        builder.Plugins.AddFromType<Ruled>(); // bypassed
    }
}
