using System;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ToolPolicy;

namespace ClinicMcp;

/// <summary>
/// A server that a desktop client starts. Whoever writes the client's configuration writes this process's environment: so the environment may carry a signed credential,
/// and never a role.
/// </summary>
internal static class StdioServer
{
    private const string Variable = "CLINIC_CREDENTIAL";

    public static async Task<int> RunAsync()
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);

        // Standard output belongs to the protocol.
        builder.Logging.AddConsole(static console => console.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Warning);
        ClinicServer.AddTo(builder.Services)
            .WithStdioServerTransport()
            .WithConnectionPrincipal(static _ => Credentials.Checker().Verify(Environment.GetEnvironmentVariable(Variable)));
        using IHost host = builder.Build();
        await host.RunAsync();
        return 0;
    }
}
