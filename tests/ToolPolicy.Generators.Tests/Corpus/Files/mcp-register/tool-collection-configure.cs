// exposed: In what configures a server.
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Server;

namespace Corpus;

public static class Case
{
    public static void Run(IServiceCollection services, McpServerTool tool)
    {
        services.AddMcpServer(options => options.ToolCollection = [tool]); // unprovable
        services.Configure<McpServerOptions>(options => (options.ToolCollection ??= []).Add(tool)); // unprovable
    }
}
