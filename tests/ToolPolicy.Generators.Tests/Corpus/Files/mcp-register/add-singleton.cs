// exposed: A tool as a service.
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Server;

namespace Corpus;

public static class Case
{
    public static void Run(IServiceCollection services, McpServerTool tool, PatientTools tools)
    {
        services.AddSingleton<McpServerTool>(McpServerTool.Create(Raw.Find)); // unguarded
        services.AddSingleton(McpServerTool.Create(tools.Find)); // bypassed
        services.AddSingleton(tool); // unprovable
        services.AddSingleton<McpServerTool>(tool); // unprovable
    }
}
