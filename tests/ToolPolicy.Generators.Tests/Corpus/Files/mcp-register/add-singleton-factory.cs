// exposed: A tool as a service that a factory makes.
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Server;

namespace Corpus;

public static class Case
{
    public static void Run(IServiceCollection services, Func<IServiceProvider, McpServerTool> make)
    {
        services.AddSingleton<McpServerTool>(provider => McpServerTool.Create(Raw.Find)); // unguarded
        services.AddSingleton<McpServerTool>(static _ => McpServerTool.Create(WardTools.FreeBeds)); // bypassed
        services.AddSingleton<McpServerTool>(make); // unprovable
        services.AddSingleton(provider => provider.GetRequiredKeyedService<McpServerTool>("x")); // unprovable
    }
}
