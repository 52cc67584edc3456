using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Server;
using ToolPolicy.Audit;
using ToolPolicy.Mcp.Tests.Infrastructure;
using ToolPolicy.Mcp.Tests.Serving;
using Xunit;

namespace ToolPolicy.Mcp.Tests.Protocol;

/// <summary>A client that breaks the protocol gets an error or nothing, never a tool's result that it may not have; and the next honest call is answered.</summary>
public sealed class HostileClientTests
{
    private const string Honest = """{"jsonrpc":"2.0","id":"honest","method":"tools/call","params":{"name":"hours","arguments":{}}}""";

    public static TheoryData<string> Malformed =>
    [
        "", "{", "}", "null", "[]", "[[[[[[[[[[[[[[[[", "\"text\"", "42", "{}", """{"jsonrpc":"2.0"}""", """{"jsonrpc":"1.0","id":1,"method":"tools/call"}""",
        """{"jsonrpc":"2.0","id":{},"method":"tools/call"}""", """{"jsonrpc":"2.0","id":1.5,"method":"tools/call","params":{"name":"refund"}}""",
        """{"jsonrpc":"2.0","id":99999999999999999999999999,"method":"tools/call","params":{"name":"refund"}}""",
        """{"jsonrpc":"2.0","id":1,"method":"tools/call"}""", """{"jsonrpc":"2.0","id":1,"method":"tools/call","params":null}""", """{"jsonrpc":"2.0","id":1,"method":"tools/call","params":[]}""",
        """{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{}}""", """{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":null}}""",
        """{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"refund","arguments":[]}}""", """{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"refund","arguments":"x"}}""",
        """{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"refund","name":"hours"}}""", """{"jsonrpc":"2.0","id":1,"method":"no/such"}""",
        """{"jsonrpc":"2.0","id":1,"result":{}}""", """{"jsonrpc":"2.0","id":1,"error":{"code":1,"message":"x"}}""", """{"jsonrpc":"2.0","method":"tools/call","params":{"name":"refund"}}""",
        """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18"}}""", "\u0000\u0001", "\ufeff{}",
    ];

    [Theory, MemberData(nameof(Malformed))]
    public async Task A_malformed_message_does_no_harm(string message)
    {
        await using InMemoryServer server = InMemoryServer.Start(static builder => builder.WithGuardedTools<WardTools>());
        using RawClient client = new(server.Wire);
        await client.InitializeAsync();
        await client.SendAsync(message, Honest);
        JsonObject answer;
        do
        {
            answer = await client.AnswerAsync();
        }
        while ((string?)(answer["id"] as JsonValue)?.ToString() != "honest");

        Assert.Equal("9 to 5", (string?)answer["result"]!["content"]![0]!["text"]);
        Assert.DoesNotContain(server.Audit.Records, static record => record.IsPermitted && record.Tool != "hours");
    }

    [Theory]
    [InlineData("1999-01-01")]
    [InlineData("")]
    [InlineData("9999-99-99")]
    [InlineData("DRAFT")]
    public async Task A_wrong_version_is_answered_with_one_that_is_spoken_or_refused(string version)
    {
        await using InMemoryServer server = InMemoryServer.Start(static builder => builder.WithGuardedTools<WardTools>());
        using RawClient client = new(server.Wire);
        await client.SendAsync(RawClient.Initialize(version));
        JsonObject answer = await client.AnswerAsync();
        Assert.True(answer.ContainsKey("error") || (string?)answer["result"]!["protocolVersion"] != version);
    }

    [Fact]
    public async Task Duplicate_and_huge_ids_are_answered_each()
    {
        await using InMemoryServer server = InMemoryServer.Start(static builder => builder.WithGuardedTools<WardTools>());
        using RawClient client = new(server.Wire);
        await client.InitializeAsync();
        string huge = new('9', 4_000);
        await client.SendAsync(
            Honest.Replace("\"honest\"", "7", StringComparison.Ordinal), Honest.Replace("\"honest\"", "7", StringComparison.Ordinal),
            Honest.Replace("\"honest\"", "9007199254740993", StringComparison.Ordinal), Honest.Replace("honest", huge, StringComparison.Ordinal));
        IReadOnlyList<JsonObject> answers = await client.AnswersAsync(4);
        Assert.All(answers, static answer => Assert.Equal("9 to 5", (string?)answer["result"]!["content"]![0]!["text"]));
        Assert.Equal(new[] { "7", "7", "9007199254740993", huge }.Order(StringComparer.Ordinal), answers.Select(static answer => answer["id"]!.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Thousands_of_calls_in_flight_are_all_answered()
    {
        const int InFlight = 3_000;
        await using InMemoryServer server = InMemoryServer.Start(static builder => builder.WithGuardedTools<SlowTools>());
        using RawClient client = new(server.Wire);
        await client.InitializeAsync();
        await client.SendAsync([.. Enumerable.Range(0, InFlight).Select(static i =>
            """{"jsonrpc":"2.0","id":N,"method":"tools/call","params":{"name":"wait","arguments":{"number":N}}}""".Replace("N", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))]);
        await SlowTools.Reached(InFlight);
        SlowTools.Go.SetResult();
        IReadOnlyList<JsonObject> answers = await client.AnswersAsync(InFlight);
        Assert.Equal(InFlight, answers.Select(static answer => (int)answer["id"]!).Distinct().Count());
        Assert.All(answers, static answer => Assert.Equal(answer["id"]!.ToString(), (string?)answer["result"]!["content"]![0]!["text"]));
    }

    [Fact]
    public async Task A_hidden_tool_is_answered_byte_for_byte_as_one_that_is_not_there()
    {
        foreach (string version in new[] { "2025-06-18", "2024-11-05" })
        {
            await using InMemoryServer guarded = InMemoryServer.Start(static builder => builder.WithGuardedTools<WardTools>());
            await using InMemoryServer own = InMemoryServer.Start(static builder => builder.WithTools([McpServerTool.Create(static () => "9 to 5", new() { Name = "hours" })]));
            Assert.Equal(await LineAsync(own, version), await LineAsync(guarded, version));
            Assert.Equal("role-missing", (await RecordOfAsync()).Reason);
        }

        static async Task<string> LineAsync(InMemoryServer server, string version)
        {
            using RawClient client = new(server.Wire);
            await client.InitializeAsync(version);
            int before = server.Wire.Sent.Length;
            await client.SendAsync("""{"jsonrpc":"2.0","id":5,"method":"tools/call","params":{"name":"refund","arguments":{"invoice":"I-1"}}}""");
            await client.AnswerAsync();
            return server.Wire.Sent[before..];
        }

        static async Task<AuditRecord> RecordOfAsync()
        {
            await using InMemoryServer server = InMemoryServer.Start(static builder => builder.WithGuardedTools<WardTools>(), Cast.Visitor);
            Assert.Contains("Unknown tool", await LineAsync(server, "2025-06-18"), StringComparison.Ordinal);
            return server.Audit.Records[^1];
        }
    }

    [Fact]
    public async Task A_cancelled_call_stops_its_body_and_is_recorded_as_cancelled()
    {
        await using InMemoryServer server = InMemoryServer.Start(static builder => builder.WithGuardedTools<SlowTools>());
        using RawClient client = new(server.Wire);
        await client.InitializeAsync();
        await client.SendAsync("""{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"forever","arguments":{}}}""");
        await SlowTools.Begun.Task.WaitAsync(TimeSpan.FromSeconds(60));
        await client.SendAsync("""{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}""");
        await SlowTools.Stopped.Task.WaitAsync(TimeSpan.FromSeconds(60));
        await client.SendAsync("""{"jsonrpc":"2.0","id":2,"method":"ping"}""");
        Assert.Equal(2, (int)(await client.AnswerAsync())["id"]!);
        for (int i = 0; i < 6_000 && server.Audit.Records[^1].Outcome != ToolOutcome.Cancelled; i++)
        {
            await Task.Delay(10);
        }

        Assert.Equal(ToolOutcome.Cancelled, server.Audit.Records[^1].Outcome);
    }
}
