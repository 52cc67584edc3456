// exposed: A tool that was made on another line.
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Server;

namespace Corpus;

public static class Case
{
    public static void Run(IMcpServerBuilder builder)
    {
        McpServerTool raw = McpServerTool.Create(Raw.Find); // unguarded
        builder.WithTools([raw]); // unguarded
    }
}
