using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using ToolPolicy.Mcp.Tests.Infrastructure;

namespace ToolPolicy.Mcp.Tests.Serving;

public sealed record Patient(string Mrn, [property: Sensitive("ssn", KeepLast = 2)] string Ssn, [property: Sensitive] string? Diagnosis, DateOnly Born, IReadOnlyList<string> Notes);

/// <summary>Tools that say, throw, report and log what they should not.</summary>
public sealed class WardTools
{
    /// <summary>Finds a patient.</summary>
    [McpServerTool(Title = "Find a patient", ReadOnly = true, IconSource = "https://example.org/find.png", UseStructuredContent = true), McpMeta("team", "cardiology"), McpMeta("level", 3)]
    [RequiresRole("clinician")]
    [return: Description("The patient.")]
    public Task<Patient?> FindPatientAsync([RegularExpression("^MRN-[0-9]+$")] string mrn) => Task.FromResult(mrn == "MRN-0" ? null : new Patient(
        mrn, Canary.Secret + "99", Canary.Secret, new DateOnly(1958, 4, 12), [Canary.Sentinel]));

    [McpServerTool(Name = "notes-of", UseStructuredContent = true), RequiresRole("clinician"), MaxTokens(200)]
    public IReadOnlyList<string> NotesOf(string mrn) => [.. Enumerable.Range(0, 500).Select(i => $"note {i} of {mrn}: {new string('x', 40)}")];

    [McpServerTool, RequiresRole("clinician")]
    public string Throws(bool protocol, [FromPrincipal("ward")] IReadOnlyList<string> wards) =>
        protocol ? throw new McpException($"{Canary.Secret} of {wards.Count}") : throw new InvalidOperationException(Canary.Secret);

    [McpServerTool, RequiresRole("clinician"), RequiresCheck(nameof(OwnWard))]
    public string OfWard(string ward) => $"all well in {ward}, {Canary.Sentinel}";

    [McpServerTool, RequiresRole("billing")]
    public string Refund(string invoice, [FromPrincipal("tenant")] string tenant) => $"{tenant} refunded {invoice}";

    [McpServerTool, RequiresRole("clinician")]
    public async Task<string> Reports([Sensitive("ssn")] string ssn, IProgress<ProgressNotificationValue> progress, McpServer server, CancellationToken cancellation)
    {
        progress.Report(new() { Progress = 1, Total = 2, Message = $"half done, {Canary.Sentinel}, looking for {ssn}" });
        using ILoggerProvider provider = server.AsClientLoggerProvider();
        provider.CreateLogger("ward").Log(LogLevel.Warning, default, ssn, null, static (looked, _) => $"looked for {looked}, {Canary.Sentinel}");
        await server.SendNotificationAsync(
            NotificationMethods.LoggingMessageNotification,
            new LoggingMessageNotificationParams { Level = LoggingLevel.Error, Data = System.Text.Json.JsonSerializer.SerializeToElement(new { found = ssn, sentinel = Canary.Sentinel }) },
            cancellationToken: cancellation);
        return "done";
    }

    [McpServerTool, Sensitive, RequiresRole("clinician")]
    public string Whispers(IProgress<ProgressNotificationValue> progress)
    {
        progress.Report(new() { Progress = 1, Message = Canary.Secret });
        return "whispered";
    }

    [McpServerTool, RequiresRole("clinician"), MaxTokens(100)]
    public string Drones([Sensitive("ssn")] string ssn, int length, IProgress<ProgressNotificationValue> progress)
    {
        progress.Report(new() { Progress = 1, Message = new string('x', length) + ssn });
        return "droned";
    }

    [McpServerTool, RequiresRole("clinician")]
    public async Task<string> Asks(McpServer server) => (await server.SendRequestAsync(new JsonRpcRequest { Method = RequestMethods.Ping, Id = new RequestId(1) })).ToString()!;

    [McpServerTool, AllowAnyone("opening hours are public")]
    public static string Hours() => "9 to 5";

    internal static bool OwnWard(System.Security.Claims.ClaimsPrincipal principal, string ward) => principal.HasClaim("ward", ward);
}
