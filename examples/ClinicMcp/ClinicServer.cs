using System;
using System.Globalization;
using System.IO;
using Clinic;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ToolPolicy;
using ToolPolicy.Audit;
using ToolPolicy.Mcp;

namespace ClinicMcp;

/// <summary>What both servers share: the clinic's database, a file for records, and its guarded tools. Nothing else in the example decides who may call what.</summary>
internal static class ClinicServer
{
    /// <summary>Adds the server; the caller adds its transport.</summary>
    public static IMcpServerBuilder AddTo(IServiceCollection services)
    {
        string data = DataFolder.Find();
        services.AddSingleton(_ => ClinicDb.Open(Path.Combine(data, "clinic.db")));
        services.AddSingleton(_ => new JsonLinesAuditSink(Path.Combine(
            data, "audit", string.Create(CultureInfo.InvariantCulture, $"mcp-{DateTime.UtcNow:yyyyMMdd-HHmmss}-{Environment.ProcessId}.jsonl"))));
        services.AddToolGuard();
        services.AddOptions<ToolGuardOptions>().Configure<JsonLinesAuditSink>(static (options, audit) => options.Audit = audit);

        // The SDK logs every refusal as an error, with its stack, and a model can be refused as often as it likes. Records tell it, and what a body throws is logged by the guard.
        services.AddLogging(static logging => logging.AddFilter("ModelContextProtocol", LogLevel.Critical));
        services.Configure<GuardedServerOptions>(static options => options.StructuredContent = true);
        return services.AddMcpServer(static server => server.ServerInfo = new() { Name = "clinic", Version = "1.0" })
            .WithGuardedTools<ClinicTools>()
            .GuardedToolsOnly();
    }
}
