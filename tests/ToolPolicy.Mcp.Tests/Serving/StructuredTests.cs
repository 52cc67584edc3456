using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Json.Schema;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using ToolPolicy.Mcp.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Mcp.Tests.Serving;

/// <summary>Structured content, for a client that checks it against the output schema that the server advertised.</summary>
public sealed class StructuredTests
{
    public static TheoryData<string, int> Caps
    {
        get
        {
            TheoryData<string, int> caps = [];
            foreach (int cap in new[] { 32, 48, 64, 100, 150, 250, 400, 800, 8_000 })
            {
                caps.Add("2026-07-28", cap);
                caps.Add("2025-06-18", cap);
            }

            return caps;
        }
    }

    [Theory, MemberData(nameof(Caps))]
    public async Task What_is_sent_fits_its_schema_however_much_is_cut(string version, int cap)
    {
        await using InMemoryServer server = await InMemoryServer.ConnectAsync(
            static builder => builder.WithGuardedTools<ShapeTools>(), client: new McpClientOptions { ProtocolVersion = version });
        ToolGuard guard = server.Services.GetRequiredService<ToolGuard>();
        IList<McpClientTool> tools = await server.Client.ListToolsAsync();
        int shown = 0;
        foreach (McpClientTool tool in tools)
        {
            guard.Narrowing.LowerCap(tool.Name, cap);
            CallToolResult result = await tool.CallAsync(new Dictionary<string, object?>());
            string text = Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;
            Assert.DoesNotContain(Canary.Secret, server.Wire.Sent, StringComparison.Ordinal);
            if (result.IsError == true)
            {
                Assert.StartsWith("Withheld:", text, StringComparison.Ordinal);
                Assert.Null(result.StructuredContent);
                continue;
            }

            shown++;
            JsonElement content = result.StructuredContent!.Value;
            string schema = tool.ProtocolTool.OutputSchema!.Value.GetRawText();
            Assert.True(JsonSchema.FromText(schema).Evaluate(content).IsValid, $"{tool.Name} at {cap}: {content.GetRawText()} does not fit {schema}");
            Assert.True(TokenCounter.Estimate.Count(text) <= cap, tool.Name);
            Assert.Equal(result.Meta?.ContainsKey("toolpolicy/cut") == true, text.Contains("⟦cut⟧", StringComparison.Ordinal));
        }

        // At the smallest cap something can be shown, and at the largest everything.
        Assert.InRange(shown, cap == 8_000 ? tools.Count : 1, tools.Count);
    }

    [Fact]
    public async Task What_a_cut_shortens_has_no_lower_bound_and_what_it_leaves_alone_keeps_its_form()
    {
        await using InMemoryServer server = await InMemoryServer.ConnectAsync(static builder => builder.WithGuardedTools<ShapeTools>());
        JsonElement visit = (await server.Client.ListToolsAsync()).Single(static tool => tool.Name == "visits").ProtocolTool.OutputSchema!.Value.GetProperty("items").GetProperty("properties");
        Assert.False(visit.GetProperty("text").TryGetProperty("minLength", out _));
        Assert.False(visit.GetProperty("tags").TryGetProperty("minItems", out _));
        Assert.Equal(4_000, visit.GetProperty("text").GetProperty("maxLength").GetInt32());
        Assert.Equal("date", visit.GetProperty("day").GetProperty("format").GetString());
        Assert.Equal("""{"type":"string"}""", visit.GetProperty("ssn").GetRawText());
    }

    [Fact]
    public async Task Ten_megabytes_are_cut_to_the_cap()
    {
        await using InMemoryServer server = await InMemoryServer.ConnectAsync(static builder => builder.WithGuardedTools<LargeTools>());
        foreach (string name in new[] { "large_list", "large_text" })
        {
            int before = server.Wire.Sent.Length;
            CallToolResult result = await server.Client.CallToolAsync(name);
            Assert.Null(result.IsError);
            string text = Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;
            Assert.InRange(TokenCounter.Estimate.Count(text), 200, 500);
            Assert.InRange(server.Wire.Sent.Length - before, 200, 20_000);
            Assert.Contains("⟦cut⟧", text, StringComparison.Ordinal);
        }
    }
}

public sealed record Visit(
    int Number,
    [property: Sensitive("ssn"), StringLength(11, MinimumLength = 11), RegularExpression("^[0-9-]+$")] string Ssn,
    DateOnly Day,
    Colour Colour,
    Guid Id,
    [property: StringLength(4_000, MinimumLength = 20)] string Text,
    [property: MinLength(2)] IReadOnlyList<string> Tags,
    Point? At,
    char Mark,
    IReadOnlyList<IReadOnlyList<int>> Grid);

public sealed class ShapeTools
{
    private static Visit One(int i) => new(
        i, Canary.Secret, new DateOnly(2026, 1, 1).AddDays(i), (Colour)(i % 2), new Guid(i, 0, 0, new byte[8]),
        string.Concat(Enumerable.Repeat($"note {i} “é” 😀 \"quoted\" \\ ", 12)), [.. Enumerable.Range(0, 8).Select(static tag => $"tag {tag}")],
        i % 2 == 0 ? null : new Point(i, i, "here"), 'x', [[1, 2, 3], [4, 5, 6]]);

    [McpServerTool(UseStructuredContent = true), AllowAnyone("for tests")]
    public IReadOnlyList<Visit> Visits() => [.. Enumerable.Range(0, 40).Select(One)];

    [McpServerTool(UseStructuredContent = true), AllowAnyone("for tests")]
    public Visit Visit() => One(3);

    [McpServerTool(UseStructuredContent = true), AllowAnyone("for tests")]
    public string Prose() => string.Concat(Enumerable.Repeat("a sentence, ", 200));

    [McpServerTool(UseStructuredContent = true), AllowAnyone("for tests")]
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Index() =>
        Enumerable.Range(0, 6).ToDictionary(static i => $"key {i}", static i => (IReadOnlyList<string>)[.. Enumerable.Repeat($"word {i}", 30)]);

    [McpServerTool(UseStructuredContent = true), AllowAnyone("for tests")]
    public int Number() => 7;

    [McpServerTool(UseStructuredContent = true), AllowAnyone("for tests")]
    public DateOnly Day() => new(2026, 11, 28);
}

public sealed class LargeTools
{
    [McpServerTool(UseStructuredContent = true), MaxTokens(500), AllowAnyone("for tests")]
    public IReadOnlyList<string> LargeList() => [.. Enumerable.Range(0, 100_000).Select(static i => $"element {i} {new string('x', 90)}")];

    [McpServerTool, MaxTokens(500), AllowAnyone("for tests")]
    public string LargeText() => string.Concat(Enumerable.Repeat("0123456789", 1_000_000));
}
