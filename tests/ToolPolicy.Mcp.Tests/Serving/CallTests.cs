using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ToolPolicy.Audit;
using ToolPolicy.Mcp.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Mcp.Tests.Serving;

/// <summary>What a call gets: a result, a denial, a result that is withheld, or nothing at all.</summary>
public sealed class CallTests
{
    [Fact]
    public async Task Text_and_structured_content_are_the_same_masked_document()
    {
        await using InMemoryServer server = await Connect();
        CallToolResult result = await server.Client.CallToolAsync("find_patient", Arguments(("mrn", "MRN-1")));
        string text = Text(result);
        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(text).RootElement, result.StructuredContent!.Value));
        Assert.Contains("⟦redacted:ssn⟧99", text, StringComparison.Ordinal);
        Assert.Contains(Canary.Sentinel, text, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary.Secret, server.Wire.Sent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_result_that_is_nothing_has_no_content()
    {
        await using InMemoryServer server = await Connect();
        CallToolResult result = await server.Client.CallToolAsync("find_patient", Arguments(("mrn", "MRN-0")));
        Assert.Empty(result.Content);
        Assert.Null(result.IsError);
    }

    [Fact]
    public async Task A_visible_tool_is_denied_in_a_result_that_is_an_error()
    {
        await using InMemoryServer server = await Connect();
        CallToolResult check = await server.Client.CallToolAsync("of_ward", Arguments(("ward", "oncology")));
        Assert.True(check.IsError);
        Assert.Equal("Denied: this call is not permitted.", Text(check));
        CallToolResult missing = await server.Client.CallToolAsync("of_ward", Arguments());
        Assert.True(missing.IsError);
        Assert.Equal("Denied: the argument 'ward' is missing.", Text(missing));
        CallToolResult permitted = await server.Client.CallToolAsync("of_ward", Arguments(("ward", "cardiology")));
        Assert.Null(permitted.IsError);
        Assert.Contains(Canary.Sentinel, Text(permitted), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_a_body_throws_stays_here(bool protocol)
    {
        await using InMemoryServer server = await Connect();
        CallToolResult result = await server.Client.CallToolAsync("throws", Arguments(("protocol", protocol)));
        Assert.True(result.IsError);
        Assert.StartsWith("Withheld: the tool ran;", Text(result), StringComparison.Ordinal);
        Assert.DoesNotContain(Canary.Secret, server.Wire.Sent, StringComparison.Ordinal);
        Assert.Equal(ToolOutcome.Withheld, server.Audit.Records[^1].Outcome);
    }

    [Fact]
    public async Task An_argument_in_a_principals_place_is_denied_where_the_tool_is_visible_and_unknown_where_it_is_not()
    {
        await using InMemoryServer server = await Connect();
        CallToolResult spoofed = await server.Client.CallToolAsync("throws", Arguments(("protocol", true), ("wards", new[] { "oncology" })));
        Assert.Equal("Denied: this call is not permitted.", Text(spoofed));
        McpProtocolException hidden = await Assert.ThrowsAsync<McpProtocolException>(async () =>
            await server.Client.CallToolAsync("refund", Arguments(("invoice", "I-1"), ("tenant", "elsewhere"))));
        Assert.EndsWith("Unknown tool: 'refund'", hidden.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_result_is_cut_by_tails_and_says_so_in_the_text_and_beside_it()
    {
        await using InMemoryServer server = await Connect();
        CallToolResult result = await server.Client.CallToolAsync("notes-of", Arguments(("mrn", "M")));
        Assert.True((bool)result.Meta!["toolpolicy/cut"]!);
        Assert.Contains("⟦cut⟧", Text(result), StringComparison.Ordinal);
        string[] kept = [.. result.StructuredContent!.Value.EnumerateArray().Select(static note => note.GetString()!)];
        Assert.NotEmpty(kept);
        Assert.True(kept.Length < 500);
        Assert.All(kept, static (note, i) => Assert.StartsWith($"note {i} of M"[..9], note, StringComparison.Ordinal));
        Assert.DoesNotContain("cut", result.StructuredContent.Value.GetRawText(), StringComparison.Ordinal);
    }

    private static Task<InMemoryServer> Connect() => InMemoryServer.ConnectAsync(static builder => builder.WithGuardedTools<WardTools>(), Cast.Clinician);

    private static Dictionary<string, object?> Arguments(params (string Name, object? Value)[] arguments) =>
        arguments.ToDictionary(static argument => argument.Name, static argument => argument.Value);

    private static string Text(CallToolResult result) => Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;
}
