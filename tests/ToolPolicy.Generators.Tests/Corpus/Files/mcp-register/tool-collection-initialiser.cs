// exposed: In the initialiser of a server's options.
using ModelContextProtocol.Server;

namespace Corpus;

public static class Case
{
    public static void Run(McpServerTool tool)
    {
        _ = new McpServerOptions { ToolCollection = [tool] }; // unprovable
        _ = new McpServerOptions { ToolCollection = [McpServerTool.Create(() => 1)] }; // unguarded
    }
}
