using System;
using System.Threading.Tasks;
using ModelContextProtocol.Client;

namespace ToolPolicy.Mcp.Tests.Wards;

/// <summary>The tools of <see cref="Serving.WardTools"/>, served to a clinician over a transport whose every byte is kept.</summary>
internal interface IWard : IAsyncDisposable
{
    McpClient Client { get; }

    /// <summary>Everything that the client could read of the server, so far.</summary>
    string Sent { get; }

    static async Task<IWard> ServeAsync(string transport, string version)
    {
        McpClientOptions options = Infrastructure.Patience.Of(new McpClientOptions { ProtocolVersion = version });
        return transport switch
        {
            "memory" => await WardInMemory.ServeAsync(options),
            "stdio" => await WardOverStdio.ServeAsync(options),
            "http" => await WardOverHttp.ServeAsync(options),
            _ => throw new ArgumentOutOfRangeException(nameof(transport)),
        };
    }
}
