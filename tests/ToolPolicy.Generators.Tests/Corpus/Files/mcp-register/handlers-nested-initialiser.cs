// exposed: In a nested initialiser.
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Corpus;

public static class Case
{
    public static void Run(McpRequestHandler<CallToolRequestParams, CallToolResult> any)
    {
        _ = new McpServerOptions { Handlers = { CallToolHandler = any } }; // unguarded
    }
}
