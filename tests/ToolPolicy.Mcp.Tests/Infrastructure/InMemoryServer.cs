using System;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using ToolPolicy.Audit;

namespace ToolPolicy.Mcp.Tests.Infrastructure;

/// <summary>The official server and the official client, in this process, over two streams.</summary>
internal sealed class InMemoryServer : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _running;

    private InMemoryServer(ServiceProvider services, Wire wire)
    {
        Services = services;
        Wire = wire;
        _running = services.GetRequiredService<McpServer>().RunAsync(_stop.Token);
    }

    public ServiceProvider Services { get; }

    public Wire Wire { get; }

    public InMemoryAuditSink Audit => Services.GetRequiredService<InMemoryAuditSink>();

    public McpClient Client { get; private set; } = null!;

    /// <summary>Starts a server without a client, for tests that write the wire themselves.</summary>
    public static InMemoryServer Start(Action<IMcpServerBuilder> configure, ClaimsPrincipal? principal = null, Action<IServiceCollection>? services = null)
    {
        Wire wire = new();
        ServiceCollection collection = new();
        collection.AddLogging(static logging => logging.SetMinimumLevel(LogLevel.Trace));
        collection.AddSingleton<InMemoryAuditSink>();
        collection.AddOptions<ToolGuardOptions>().Configure<InMemoryAuditSink>(static (options, sink) => options.Audit = sink);
        IMcpServerBuilder builder = collection.AddMcpServer().WithStreamServerTransport(wire.ServerInput, wire.ServerOutput);
        if (principal is not null)
        {
            builder.WithConnectionPrincipal(_ => principal);
        }

        configure(builder);
        services?.Invoke(collection);
        return new InMemoryServer(collection.BuildServiceProvider(validateScopes: true), wire);
    }

    public static async Task<InMemoryServer> ConnectAsync(
        Action<IMcpServerBuilder> configure, ClaimsPrincipal? principal = null, McpClientOptions? client = null, Action<IServiceCollection>? services = null)
    {
        InMemoryServer server = Start(configure, principal, services);
        server.Client = await McpClient.CreateAsync(new StreamClientTransport(server.Wire.ClientOutput, server.Wire.ClientInput), Patience.Of(client));
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        if (Client is not null)
        {
            await Client.DisposeAsync();
        }

        await _stop.CancelAsync();
        try
        {
            await _running;
        }
        catch (OperationCanceledException)
        {
            // Stopped, as asked.
        }

        await Services.DisposeAsync();
        _stop.Dispose();
        Wire.Dispose();
    }
}
