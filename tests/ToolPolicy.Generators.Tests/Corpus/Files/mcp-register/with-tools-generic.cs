// exposed: A class of marked methods, registered.
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
    public static void Run(IMcpServerBuilder builder)
    {
        builder.WithTools<Bare>(); // unguarded
        builder.WithTools<Ruled>(); // bypassed
    }
}
