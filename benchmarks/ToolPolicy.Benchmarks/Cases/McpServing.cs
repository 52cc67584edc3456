using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Server;
using ToolPolicy.Audit;
using ToolPolicy.Testing;

namespace ToolPolicy.Benchmarks.Cases;

/// <summary>The two servers that are compared: the same methods, guarded and as the SDK reflects them.</summary>
internal static class McpServing
{
    public static IMcpServerBuilder Configure(IServiceCollection services, bool guarded)
    {
        IMcpServerBuilder builder = services.AddMcpServer();
        if (!guarded)
        {
#pragma warning disable TPOL2001, TPOL2002 // The peer is measured as it is: unguarded.
            return builder.WithTools<McpWeatherTools>();
#pragma warning restore TPOL2001, TPOL2002
        }

        services.AddToolGuard(static options => options.Audit = new InMemoryAuditSink());
        return builder.WithGuardedTools<McpWeatherTools>().WithConnectionPrincipal(static _ => TestPrincipal.WithRoles("ada", "forecaster"));
    }

    /// <summary>A process of its own, for the comparison over stdio.</summary>
    public static async Task<int> RunAsync(bool guarded)
    {
        ServiceCollection services = new();
        Configure(services, guarded).WithStdioServerTransport();
        await using ServiceProvider provider = services.BuildServiceProvider();
        await provider.GetRequiredService<McpServer>().RunAsync();
        return 0;
    }
}
