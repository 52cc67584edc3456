// exposed: An object of marked methods.
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Server;

namespace Corpus;

public sealed class Bare
{
    [McpServerTool]
    public string Open() => ""; // unguarded
}

public sealed class Ruled
{
    [McpServerTool, RequiresRole("clerk")]
    public string Open() => "";
}

public static class Case
{
    public static void Run(IMcpServerBuilder builder, Ruled ruled)
    {
        builder.WithTools(new Bare()); // unguarded
        builder.WithTools(ruled); // bypassed
    }
}
