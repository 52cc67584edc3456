using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ToolPolicy.Mcp.Tests.Infrastructure;
using ToolPolicy.Mcp.Tests.Wards;
using Xunit;

namespace ToolPolicy.Mcp.Tests.Serving;

/// <summary>Every byte that a server sends, in every way that its tools can be made to say what they must not.</summary>
public sealed partial class CanaryTests
{
    [Theory]
    [InlineData("memory", "2026-07-28")]
    [InlineData("memory", "2025-06-18")]
    [InlineData("stdio", "2026-07-28")]
    [InlineData("stdio", "2025-06-18")]
    [InlineData("http", "2026-07-28")]
    [InlineData("http", "2025-06-18")]
    public async Task No_canary_crosses_the_wire_and_every_sentinel_does(string transport, string version)
    {
        await using IWard ward = await IWard.ServeAsync(transport, version);
        IList<McpClientTool> tools = await ward.Client.ListToolsAsync();
        Assert.Contains(tools, static tool => tool.Name == "whispers");
        Dictionary<string, object?>[] arguments =
        [
            [], new() { ["mrn"] = "MRN-1" }, new() { ["protocol"] = true }, new() { ["protocol"] = false }, new() { ["ward"] = "cardiology" },
            new() { ["ssn"] = Canary.Secret }, new() { [Canary.Secret] = Canary.Secret }, new() { ["wards"] = Canary.Secret, ["protocol"] = true },
        ];
        foreach (string name in tools.Select(static tool => tool.Name).Append("refund").Append("nothing"))
        {
            foreach (Dictionary<string, object?> sent in arguments)
            {
                await TryAsync(ward.Client, name, sent);
            }
        }

        // In the text and the structured content of a result, in a plain result, in progress, and in a log message of this version.
        await UntilAsync(() => Sentinels().Count(ward.Sent) >= 5);
        string all = ward.Sent;
        Assert.InRange(Sentinels().Count(all), 5, 12);
        Assert.DoesNotContain(Canary.Secret, all, StringComparison.Ordinal);
        Assert.DoesNotContain("7f3a", all, StringComparison.Ordinal);
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
