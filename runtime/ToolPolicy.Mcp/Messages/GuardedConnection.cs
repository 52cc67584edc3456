using System;
using System.Threading;
using System.Threading.Tasks;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace ToolPolicy.Mcp.Messages;

/// <summary>
/// The connection, as a guarded tool gets it: progress and log messages pass the mask, other notifications too; it cannot ask the client or its model anything, because
/// what it would send there is not written by a masking writer.
/// </summary>
internal sealed class GuardedConnection(McpServer server, GuardedNotifications notifications) : McpServer
{
    public override string? SessionId => server.SessionId;

    public override string? NegotiatedProtocolVersion => server.NegotiatedProtocolVersion;

    /// <summary>None: what a client can do for a tool, a guarded tool does not ask for.</summary>
    public override ClientCapabilities? ClientCapabilities => new();

    public override Implementation? ClientInfo => server.ClientInfo;

    public override McpServerOptions ServerOptions => server.ServerOptions;

    public override IServiceProvider? Services => null;

    [Obsolete("Logging is deprecated in the protocol, as of 2026-07-28.")]
    public override LoggingLevel? LoggingLevel => server.LoggingLevel;

    public override Task<JsonRpcResponse> SendRequestAsync(JsonRpcRequest request, CancellationToken cancellationToken = default) => throw Refused();

    public override Task SendMessageAsync(JsonRpcMessage message, CancellationToken cancellationToken = default) =>
        message is JsonRpcNotification notification ? server.SendMessageAsync(notifications.Masked(notification), cancellationToken) : throw Refused();

    public override IAsyncDisposable RegisterNotificationHandler(string method, Func<JsonRpcNotification, CancellationToken, ValueTask> handler) =>
        server.RegisterNotificationHandler(method, handler);

    public override Task RunAsync(CancellationToken cancellationToken = default) => throw Refused();

    /// <summary>The connection is not the tool's to close.</summary>
    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static InvalidOperationException Refused() =>
        new("a guarded tool sends progress and log messages; it cannot ask the client or its model, because nothing would mask the question");
}
