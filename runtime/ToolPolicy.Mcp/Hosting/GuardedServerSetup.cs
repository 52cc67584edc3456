using Microsoft.Extensions.Options;
using ModelContextProtocol;
using ModelContextProtocol.Server;
using ToolPolicy.Mcp.Principals;
using ToolPolicy.Mcp.Serving;

namespace ToolPolicy.Mcp.Hosting;

/// <summary>Puts the listing of guarded tools in front of every other, and refuses what was added behind the inspection's back.</summary>
internal sealed class GuardedServerSetup(RequestSessions sessions, IOptions<GuardedServerOptions> options) : IPostConfigureOptions<McpServerOptions>
{
    public void PostConfigure(string? name, McpServerOptions server)
    {
        McpRequestFilters filters = server.Filters.Request;
        filters.ListToolsFilters.Insert(0, new ToolListing(sessions, options.Value.PageSize).Filter);
        if (!options.Value.GuardedToolsOnly)
        {
            return;
        }

        filters.CallToolFilters.Insert(0, static next => (request, cancellation) =>
            request.MatchedPrimitive is GuardedMcpTool ? next(request, cancellation) : throw UnknownTool.Error(request.Params?.Name));
        filters.GetPromptFilters.Insert(0, static next => (request, cancellation) =>
            request.MatchedPrimitive is { } prompt && Unguarded.FaultOf(prompt) is null ? next(request, cancellation) : throw Refused());
        filters.ReadResourceFilters.Insert(0, static next => (request, cancellation) =>
            request.MatchedPrimitive is { } resource && Unguarded.FaultOf(resource) is null ? next(request, cancellation) : throw Refused());
    }

    private static McpProtocolException Refused() => new("Not available", McpErrorCode.InvalidParams);
}
