// exposed: In a chain, each call on its line.
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
    public static void Run(IServiceCollection services)
    {
        IMcpServerBuilder builder = services.AddMcpServer();
        builder = builder.WithTools<Bare>(); // unguarded
        builder = builder.WithTools<Ruled>(); // bypassed
    }
}
