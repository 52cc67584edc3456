using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ModelContextProtocol.Client;
using ToolPolicy.Audit;
using ToolPolicy.Mcp.Tests.Infrastructure;
using ToolPolicy.Mcp.Tests.Serving;

namespace ToolPolicy.Mcp.Tests.Wards;

/// <summary>HTTP on loopback. Between client and server stands a relay that keeps what the server sends, as it is on the wire: status lines, headers, bodies.</summary>
internal sealed partial class WardOverHttp : IWard
{
    private readonly WebApplication _app;
    private readonly TcpListener _relay = new(IPAddress.Loopback, 0);
    private readonly Recording _recording = new();
    private readonly List<Task> _pumps = [];
    private readonly Task _accepting;

    private WardOverHttp(WebApplication app)
    {
        _app = app;
        _relay.Start();
        _accepting = AcceptAsync(new Uri(app.Urls.Single()).Port);
    }

    public McpClient Client { get; private set; } = null!;

    /// <summary>As it came, without the borders of chunks, which could part a word.</summary>
    public string Sent => Borders().Replace(_recording.Text, "");

    public static async Task<IWard> ServeAsync(McpClientOptions options)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Critical);
        builder.WebHost.ConfigureKestrel(static kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddToolGuard(static guard => guard.Audit = new InMemoryAuditSink());
        builder.Services.AddMcpServer().WithHttpTransport().WithGuardedTools<WardTools>();
        WebApplication app = builder.Build();
        app.Use(static (context, next) =>
        {
            context.User = Cast.Clinician;
            return next(context);
        });
        app.MapMcp("/mcp");
        await app.StartAsync();
        WardOverHttp ward = new(app);
        ward.Client = await McpClient.CreateAsync(
            new HttpClientTransport(new HttpClientTransportOptions
            {
                Endpoint = new Uri($"http://127.0.0.1:{((IPEndPoint)ward._relay.LocalEndpoint).Port}/mcp"),
                TransportMode = HttpTransportMode.StreamableHttp,
            }),
            options);
        return ward;
    }

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        await _app.DisposeAsync();
        _relay.Stop();
        await _accepting;
        await Task.WhenAll(_pumps);
    }

    private async Task AcceptAsync(int port)
    {
        try
        {
            while (true)
            {
                TcpClient client = await _relay.AcceptTcpClientAsync();
                TcpClient server = new();
                await server.ConnectAsync(IPAddress.Loopback, port);
                _pumps.Add(Recording.PumpAsync(client.GetStream(), server.GetStream(), null));
                _pumps.Add(Recording.PumpAsync(server.GetStream(), client.GetStream(), _recording));
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The relay has ended.
        }
    }

    [GeneratedRegex("\r\n[0-9a-fA-F]+\r\n")]
    private static partial Regex Borders();
}
