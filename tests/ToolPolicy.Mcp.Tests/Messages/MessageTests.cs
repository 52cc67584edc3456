using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ToolPolicy.Mcp.Tests.Infrastructure;
using ToolPolicy.Mcp.Tests.Serving;
using Xunit;

namespace ToolPolicy.Mcp.Tests.Messages;

/// <summary>What a tool says while it runs.</summary>
public sealed class MessageTests
{
    [Fact]
    public async Task Progress_and_log_messages_arrive_masked()
    {
        await using InMemoryServer server = await Connect();
        await server.Client.SetLoggingLevelAsync(LoggingLevel.Debug);
        CallToolResult result = await server.Client.CallToolAsync("reports", new Dictionary<string, object?> { ["ssn"] = Canary.Secret }, new Reported());
        Assert.Null(result.IsError);
        await UntilAsync(() => Progress(server).Count == 1);
        JsonNode half = Progress(server)[0];
        Assert.Equal((1, 2), ((int)half["progress"]!, (int)half["total"]!));
        Assert.Equal($"half done, {Canary.Sentinel}, looking for ⟦redacted:ssn⟧", (string?)half["message"]);
        await UntilAsync(() => server.Wire.Sent.Split("notifications/message").Length == 3);
        Assert.DoesNotContain(Canary.Secret, server.Wire.Sent, StringComparison.Ordinal);
        Assert.Equal(3, server.Wire.Sent.Split(Canary.Sentinel).Length - 1);
    }

    [Fact]
    public async Task A_sensitive_tool_says_nothing_but_placeholders()
    {
        await using InMemoryServer server = await Connect();
        await server.Client.CallToolAsync("whispers", new Dictionary<string, object?>(), new Reported());
        await UntilAsync(() => Progress(server).Count == 1);
        Assert.Equal("⟦redacted⟧", (string?)Progress(server)[0]["message"]);
        Assert.DoesNotContain(Canary.Secret, server.Wire.Sent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_part_of_a_message_repeats_a_sensitive_argument_in_any_spelling()
    {
        await using InMemoryServer server = await InMemoryServer.ConnectAsync(static builder => builder.WithGuardedTools<TalkingTools>());
        CallToolResult result = await server.Client.CallToolAsync(
            "talks",
            new Dictionary<string, object?> { ["ssn"] = Canary.Secret, ["pin"] = 481516, ["dossier"] = new JsonObject { ["name"] = "Grace", ["diagnosis"] = "scarlet fever" } },
            new Reported());
        Assert.Equal("refused", Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text);
        await UntilAsync(() => server.Wire.Sent.Contains(Canary.Sentinel, StringComparison.Ordinal) && Progress(server).Count == 2);
        foreach (string secret in new[] { Canary.Secret, "481516", "scarlet fever", Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(Canary.Secret)).TrimEnd('=') })
        {
            Assert.DoesNotContain(secret, server.Wire.Sent, StringComparison.OrdinalIgnoreCase);
        }

        JsonNode reported = Progress(server).Single(static progress => progress["message"] is not null);
        Assert.Equal("⟦redacted:ssn⟧ ⟦redacted:ssn⟧ Grace ⟦redacted:diagnosis⟧", (string?)reported["message"]);
        Assert.Equal((0, null), ((int)reported["progress"]!, reported["total"]));
        JsonNode forged = Progress(server).Single(static progress => progress["message"] is null);
        Assert.Equal(("⟦redacted:ssn⟧", 1, 2), ((string?)forged["progressToken"], (int)forged["progress"]!, (int)forged["total"]!));
    }

    [Fact]
    public async Task The_numbers_of_a_sensitive_tool_say_nothing_either()
    {
        await using InMemoryServer server = await InMemoryServer.ConnectAsync(static builder => builder.WithGuardedTools<TalkingTools>());
        await server.Client.CallToolAsync("counts", new Dictionary<string, object?>(), new Reported());
        await UntilAsync(() => Progress(server).Count == 1);
        Assert.Equal((0, null), ((int)Progress(server)[0]["progress"]!, Progress(server)[0]["total"]));
    }

    [Fact]
    public async Task A_guarded_tool_cannot_ask_the_client()
    {
        await using InMemoryServer server = await Connect();
        CallToolResult result = await server.Client.CallToolAsync("asks");
        Assert.True(result.IsError);
        Assert.DoesNotContain("\"method\":\"ping\"", server.Wire.Sent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_message_is_cut_and_no_part_of_a_secret_is_left_at_the_cut()
    {
        await using InMemoryServer server = await Connect();
        int[] lengths = [50, 5_000, .. Enumerable.Range(240, 120)];
        foreach (int length in lengths)
        {
            await server.Client.CallToolAsync("drones", new Dictionary<string, object?> { ["ssn"] = "123456789", ["length"] = length }, new Reported());
        }

        await UntilAsync(() => Progress(server).Count == lengths.Length);
        Assert.All(Progress(server), static progress => Assert.Matches("^(x+(⟦redacted:ssn⟧)?(⟦cut⟧)?|⟦unreadable⟧)$", (string?)progress["message"]));
        Assert.Contains(Progress(server), static progress => ((string?)progress["message"])!.EndsWith("⟦redacted:ssn⟧", StringComparison.Ordinal));
        Assert.Contains(Progress(server), static progress => ((string?)progress["message"])!.EndsWith("⟦cut⟧", StringComparison.Ordinal));
    }

    private static Task<InMemoryServer> Connect() => InMemoryServer.ConnectAsync(
        static builder => builder.WithGuardedTools<WardTools>(), Cast.Clinician, new McpClientOptions { ProtocolVersion = "2025-06-18" });

    private static async Task UntilAsync(Func<bool> holds)
    {
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(60));
        while (!holds())
        {
            await Task.Delay(10, patience.Token);
        }
    }

    /// <summary>As it left the server: a client drops what arrives after the result.</summary>
    private static List<JsonNode> Progress(InMemoryServer server) => [.. server.Wire.Sent.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Where(static line => line.EndsWith('}')).Select(static line => JsonNode.Parse(line)!)
        .Where(static message => (string?)message["method"] == NotificationMethods.ProgressNotification).Select(static message => message["params"]!)];

    /// <summary>A client that asks for progress.</summary>
    private sealed class Reported : IProgress<ProgressNotificationValue>
    {
        public void Report(ProgressNotificationValue value)
        {
        }
    }
}
