using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using ToolPolicy.Mcp.Principals;

namespace ToolPolicy.Mcp.Serving;

/// <summary>Lists what the request's principal may call, page by page. Hidden is not blocked: every call is decided again.</summary>
internal sealed class ToolListing(RequestSessions sessions, int? pageSize)
{
    public McpRequestHandler<ListToolsRequestParams, ListToolsResult> Filter(McpRequestHandler<ListToolsRequestParams, ListToolsResult> next) =>
        async (request, cancellation) =>
        {
            string? after = PageCursor.NameOf(request.Params?.Cursor);
            if (after is not null)
            {
                // A page of ours is part of the list that the SDK gives at once.
                request.Params!.Cursor = null;
            }

            ListToolsResult all = await next(request, cancellation).ConfigureAwait(false);
            IList<Tool> tools = all.Tools;
            all.Tools = [];
            ToolSession? session = sessions.Of(request);
            bool isReached = after is null;
            foreach (Tool tool in tools)
            {
                if (await ShownAsync(request, tool, session, cancellation).ConfigureAwait(false) is not { } shown)
                {
                    continue;
                }

                if (!isReached)
                {
                    // Only behind a tool that this principal sees: a cursor must not tell which other tools there are.
                    isReached = string.Equals(shown.Name, after, StringComparison.Ordinal);
                    continue;
                }

                if (all.Tools.Count == pageSize)
                {
                    all.NextCursor = PageCursor.Of(all.Tools[^1].Name);
                    break;
                }

                all.Tools.Add(shown);
            }

            return isReached ? all : throw PageCursor.Unknown();
        };

    /// <summary>The tool as this client can read it; null when the principal may not call it.</summary>
    private static async ValueTask<Tool?> ShownAsync(RequestContext<ListToolsRequestParams> request, Tool tool, ToolSession? session, CancellationToken cancellation)
    {
        if (request.Server.ServerOptions.ToolCollection is not { } tools || !tools.TryGetPrimitive(tool.Name, out McpServerTool? found) || found is not GuardedMcpTool guarded)
        {
            return tool;
        }

        return await guarded.Function.Guard.Parts.Decider.IsVisibleAsync(guarded.Function, session, cancellation).ConfigureAwait(false)
            ? guarded.ProtocolToolFor(request.Server.NegotiatedProtocolVersion)
            : null;
    }
}
