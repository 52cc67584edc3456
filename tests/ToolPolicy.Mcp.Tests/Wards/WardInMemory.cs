using System.Threading.Tasks;
using ModelContextProtocol.Client;
using ToolPolicy.Mcp.Tests.Infrastructure;
using ToolPolicy.Mcp.Tests.Serving;

namespace ToolPolicy.Mcp.Tests.Wards;

/// <summary>Over two streams in this process.</summary>
internal sealed class WardInMemory(InMemoryServer server) : IWard
{
    public McpClient Client => server.Client;

    public string Sent => server.Wire.Sent;

    public static async Task<IWard> ServeAsync(McpClientOptions options) =>
        new WardInMemory(await InMemoryServer.ConnectAsync(static builder => builder.WithGuardedTools<WardTools>(), Cast.Clinician, options));

    public ValueTask DisposeAsync() => server.DisposeAsync();
}
