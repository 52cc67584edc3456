// guarded: A guarded function as a service.
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Server;

namespace Corpus;

public static class Case
{
    public static void Run(IServiceCollection services, GuardedFunction function)
    {
        services.AddSingleton<McpServerTool>(McpServerTool.Create(function));
        services.AddSingleton<McpServerTool>(provider => McpServerTool.Create(provider.GetRequiredService<GuardedToolSet>()[0]));
    }
}
