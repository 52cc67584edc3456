// never: No tools at all.
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Server;

namespace Corpus;

public static class Case
{
    public static void Run(IMcpServerBuilder builder, McpServerOptions options)
    {
        builder.WithTools(Array.Empty<McpServerTool>());
        options.ToolCollection = [];
        options.ToolCollection = new();
        options.ToolCollection = null;
        options.ToolCollection?.Clear();
    }
}
