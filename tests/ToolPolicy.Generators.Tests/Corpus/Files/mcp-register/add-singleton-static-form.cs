// exposed: The extension called as a plain static method.
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Server;

namespace Corpus;

public static class Case
{
    public static void Run(IServiceCollection services, McpServerTool tool)
    {
        ServiceCollectionServiceExtensions.AddSingleton<McpServerTool>(services, tool); // unprovable
    }
}
