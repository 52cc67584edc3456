using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ToolPolicy.Mcp.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Mcp.Tests.Serving;

/// <summary>Every byte that a server sends, in every way that its tools can be made to say what they must not.</summary>
public sealed partial class CanaryTests
{
    [Theory]
    [InlineData("2026-07-28")]
    [InlineData("2025-06-18")]
    public async Task No_canary_crosses_the_wire_and_every_sentinel_does(string version)
    {
        await using InMemoryServer server = await InMemoryServer.ConnectAsync(
            static builder => builder.WithGuardedTools<WardTools>(), Cast.Clinician, new McpClientOptions { ProtocolVersion = version });
        IList<McpClientTool> tools = await server.Client.ListToolsAsync();
        Dictionary<string, object?>[] arguments =
        [
            [], new() { ["mrn"] = "MRN-1" }, new() { ["protocol"] = true }, new() { ["protocol"] = false }, new() { ["ward"] = "cardiology" },
            new() { ["ssn"] = Canary.Secret }, new() { [Canary.Secret] = Canary.Secret }, new() { ["wards"] = Canary.Secret, ["protocol"] = true },
        ];
        foreach (string name in tools.Select(static tool => tool.Name).Append("refund").Append("nothing"))
        {
            foreach (Dictionary<string, object?> sent in arguments)
            {
                await TryAsync(server.Client, name, sent);
            }
        }

        await UntilAsync(() => Sentinels().Count(server.Wire.Sent) >= 5);
        Assert.DoesNotContain(Canary.Secret, server.Wire.Sent, StringComparison.Ordinal);
        Assert.DoesNotContain("7f3a", server.Wire.Sent, StringComparison.Ordinal);

        // In the text and the structured content of a result, in a plain result, in progress, and in a log message of this version.
        Assert.InRange(Sentinels().Count(server.Wire.Sent), 5, 12);
    }

    private static async Task TryAsync(McpClient client, string name, Dictionary<string, object?> arguments)
    {
        try
        {
            await client.CallToolAsync(name, arguments, new Ignored());
        }
        catch (McpProtocolException)
        {
            // Hidden, or not there.
        }
    }

    private static async Task UntilAsync(Func<bool> holds)
    {
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(60));
        while (!holds())
        {
            await Task.Delay(10, patience.Token);
        }
    }

    [GeneratedRegex(Canary.Sentinel)]
    private static partial Regex Sentinels();

    private sealed class Ignored : IProgress<ProgressNotificationValue>
    {
        public void Report(ProgressNotificationValue value)
        {
        }
    }
}
