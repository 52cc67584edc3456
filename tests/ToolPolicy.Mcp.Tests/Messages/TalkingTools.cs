using System;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using ToolPolicy.Mcp.Tests.Infrastructure;

namespace ToolPolicy.Mcp.Tests.Messages;

public sealed record Dossier(string Name, [property: Sensitive("diagnosis")] string Diagnosis);

/// <summary>Tools that put what is sensitive into every part of a message.</summary>
public sealed class TalkingTools
{
    [McpServerTool, AllowAnyone("for tests")]
    public async Task<string> Talks(
        [Sensitive("ssn")] string ssn, [Sensitive("pin")] int pin, Dossier dossier, McpServer server, IProgress<ProgressNotificationValue> progress, CancellationToken cancellation)
    {
        string encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes(ssn)).TrimEnd('=');
        progress.Report(new() { Progress = pin, Total = pin, Message = $"{ssn.ToLowerInvariant()} {encoded} {dossier.Name} {dossier.Diagnosis}" });
        await SendAsync(server, NotificationMethods.ProgressNotification, new() { ["progressToken"] = ssn, ["progress"] = 1, ["total"] = 2, [ssn] = 3 }, cancellation);
        await SendAsync(server, NotificationMethods.LoggingMessageNotification, new() { ["level"] = ssn, ["logger"] = encoded, ["data"] = new JsonObject { [ssn] = pin }, [ssn] = pin }, cancellation);
        await SendAsync(server, "notes/added", new() { ["note"] = $"{Canary.Sentinel}, {dossier.Diagnosis}" }, cancellation);
        try
        {
            await SendAsync(server, $"notes/{ssn}", [], cancellation);
            return "sent";
        }
        catch (InvalidOperationException)
        {
            return "refused";
        }
    }

    [McpServerTool, Sensitive, AllowAnyone("for tests")]
    public string Counts(IProgress<ProgressNotificationValue> progress)
    {
        progress.Report(new() { Progress = 481516, Total = 481517 });
        return "counted";
    }

    private static Task SendAsync(McpServer server, string method, JsonObject parameters, CancellationToken cancellation) =>
        server.SendMessageAsync(new JsonRpcNotification { Method = method, Params = parameters }, cancellation);
}
