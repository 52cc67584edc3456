// exposed: Plugins out of the factory.
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
    public static void Run(Type any)
    {
        KernelPluginFactory.CreateFromType<Bare>(); // unguarded
        KernelPluginFactory.CreateFromType<Ruled>(); // bypassed
        KernelPluginFactory.CreateFromType(typeof(Bare)); // unguarded
        KernelPluginFactory.CreateFromType(typeof(Ruled), "ruled"); // bypassed
        KernelPluginFactory.CreateFromType(any); // unprovable
        KernelPluginFactory.CreateFromObject(new Bare()); // unguarded
        KernelPluginFactory.CreateFromObject(new Ruled()); // bypassed
    }
}
