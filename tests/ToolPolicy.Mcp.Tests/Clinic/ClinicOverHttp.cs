using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using ClinicMcp;
using Microsoft.AspNetCore.Builder;
using ModelContextProtocol.Client;
using ToolPolicy.Mcp.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Mcp.Tests.Clinic;

/// <summary>The example's HTTP server in this process, on a port that the system chose.</summary>
public sealed class ClinicOverHttp : IAsyncLifetime
{
    private WebApplication _app = null!;

    /// <summary>Where it serves.</summary>
    public Uri Endpoint { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        _app = HttpServer.Build(0);
        await _app.StartAsync();
        Endpoint = new Uri(_app.Urls.Single() + "/mcp");
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    /// <summary>A client that sends a credential with each request; none when null.</summary>
    public Task<McpClient> ConnectAsync(string? credential) => McpClient.CreateAsync(new HttpClientTransport(new HttpClientTransportOptions
    {
        Endpoint = Endpoint,
        TransportMode = HttpTransportMode.StreamableHttp,
        AdditionalHeaders = credential is null ? null : new Dictionary<string, string> { ["Authorization"] = "Bearer " + credential },
    }), Patience.Of());
}
