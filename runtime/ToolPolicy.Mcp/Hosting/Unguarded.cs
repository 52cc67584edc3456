using System.Collections.Generic;
using System.Linq;
using ModelContextProtocol.Server;
using ToolPolicy.Mcp.Serving;

namespace ToolPolicy.Mcp.Hosting;

/// <summary>What of a server no guard covers.</summary>
internal static class Unguarded
{
    public static IEnumerable<string> In(McpServerOptions server) =>
    [
        .. (server.ToolCollection ?? []).Where(static tool => tool is not GuardedMcpTool).Select(static tool => $"the tool '{tool.ProtocolTool.Name}' has no guard"),
        .. (server.PromptCollection ?? []).Select(FaultOf).OfType<string>(),
        .. (server.ResourceCollection ?? []).Select(FaultOf).OfType<string>(),
        .. Handlers(server.Handlers).Where(static handler => handler.Handler is not null).Select(static handler => $"{handler.Name} is a raw handler, which no guard covers"),
        .. (server.RequestHandlers ?? []).Select(static handler => $"the handler of '{handler.Method}' is a raw handler, which no guard covers"),
    ];

    /// <summary>Why a prompt or resource cannot be served beside guarded tools; null when it can.</summary>
    public static string? FaultOf(IMcpServerPrimitive primitive) =>
        ReturnedTypes.FaultOf(primitive) is { } fault ? $"the {(primitive is McpServerPrompt ? "prompt" : "resource")} '{primitive.Id}' {fault}" : null;

    private static (string Name, object? Handler)[] Handlers(McpServerHandlers handlers) =>
    [
        (nameof(handlers.ListToolsHandler), handlers.ListToolsHandler),
        (nameof(handlers.CallToolHandler), handlers.CallToolHandler),
        (nameof(handlers.CallToolWithAlternateHandler), handlers.CallToolWithAlternateHandler),
        (nameof(handlers.ListPromptsHandler), handlers.ListPromptsHandler),
        (nameof(handlers.GetPromptHandler), handlers.GetPromptHandler),
        (nameof(handlers.ListResourcesHandler), handlers.ListResourcesHandler),
        (nameof(handlers.ListResourceTemplatesHandler), handlers.ListResourceTemplatesHandler),
        (nameof(handlers.ReadResourceHandler), handlers.ReadResourceHandler),
        (nameof(handlers.CompleteHandler), handlers.CompleteHandler),
        (nameof(handlers.SubscriptionsListenHandler), handlers.SubscriptionsListenHandler),
    ];
}
