using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ToolPolicy.Audit;
using ToolPolicy.Mcp.Tests.Infrastructure;
using ToolPolicy.Mcp.Tests.Serving;

namespace ToolPolicy.Mcp.Tests.Wards;

/// <summary>The program that this assembly is when it is started: a server on standard input and output.</summary>
internal static class WardServer
{
    public const string Verb = "serve-ward";

    public static async Task<int> Main(string[] args)
    {
        if (args is not [Verb])
        {
            return 2;
        }

        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Logging.AddConsole(static console => console.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Information);
        builder.Services.AddToolGuard(static options => options.Audit = new InMemoryAuditSink());
        builder.Services.AddMcpServer().WithStdioServerTransport().WithGuardedTools<WardTools>().WithConnectionPrincipal(static _ => Cast.Clinician);
        using IHost host = builder.Build();
        await host.RunAsync();
        return 0;
    }
}
