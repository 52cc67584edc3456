// exposed: Raw dispatch by the options of a server.
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Corpus;

public static class Case
{
    public static void Run(McpServerOptions options, McpRequestHandler<CallToolRequestParams, CallToolResult> any)
    {
        options.Handlers.CallToolHandler = (request, cancellation) => new ValueTask<CallToolResult>(new CallToolResult()); // unguarded
        options.Handlers.CallToolHandler = any; // unguarded
        options.Handlers = new McpServerHandlers { CallToolHandler = any }; // unguarded
        _ = new McpServerOptions { Handlers = new() { CallToolHandler = any } }; // unguarded
    }
}
