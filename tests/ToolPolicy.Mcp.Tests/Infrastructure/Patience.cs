using System;
using System.Threading;
using ModelContextProtocol.Client;

namespace ToolPolicy.Mcp.Tests.Infrastructure;

/// <summary>Clients that wait for a server that is slow to start: in five seconds the SDK takes it for one of an older protocol.</summary>
internal static class Patience
{
    public static McpClientOptions Of(McpClientOptions? options = null)
    {
        options ??= new McpClientOptions();
        options.DiscoverProbeTimeout = Timeout.InfiniteTimeSpan;
        options.InitializationTimeout = TimeSpan.FromMinutes(2);
        return options;
    }
}
