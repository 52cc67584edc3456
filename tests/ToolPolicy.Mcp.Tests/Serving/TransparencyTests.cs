using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ToolPolicy.Mcp.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Mcp.Tests.Serving;

/// <summary>With everything permitted and nothing sensitive, a guarded server answers as the SDK's own does, in every protocol version.</summary>
/// <remarks>Compared as JSON, because the SDK escapes more than it must; a guarded tool adds its rule and fingerprint to <c>_meta</c>, which are left out here.</remarks>
public sealed class TransparencyTests
{
    /// <summary>A call, and its arguments as JSON.</summary>
    private static readonly (string Tool, string Arguments)[] Scenarios =
    [
        ("echo", """{"text":"plain"}"""), ("echo", """{"text":""}"""), ("echo", """{"text":"quotes \" and <b> é 日本 \n \\ 😀"}"""),
        ("echo_structured", """{"text":"structured é"}"""), ("add", """{"a":1}"""), ("add", """{"a":1,"b":40}"""), ("add_structured", """{"a":1}"""),
        ("negate", """{"value":true}"""), ("negate", """{"value":false}"""), ("half", """{"number":3}"""), ("half", """{"number":1e-7}"""), ("price", """{"amount":19.90}"""), ("big", "{}"),
        ("other", """{"colour":"Red"}"""), ("other", """{"colour":"green"}"""), ("other_structured", """{"colour":"Green"}"""),
        ("day", """{"day":"2026-02-28"}"""), ("day_structured", """{"day":"2026-12-31"}"""), ("moment", "{}"), ("id", """{"id":"7f3a91c2-0000-4000-8000-000000000001"}"""), ("span", "{}"),
        ("move", """{"point":{"x":1,"y":2},"by":3}"""), ("move", """{"point":{"x":1,"y":2,"label":"a"},"by":-3}"""), ("move_structured", """{"point":{"x":1,"y":2,"label":null},"by":3}"""),
        ("maybe", """{"there":true}"""), ("maybe", """{"there":false}"""), ("maybe_structured", """{"there":true}"""), ("maybe_structured", """{"there":false}"""),
        ("maybe_text", """{"there":true}"""), ("maybe_text", """{"there":false}"""), ("maybe_number", """{"there":true}"""), ("maybe_number", """{"there":false}"""),
        ("line", """{"length":0}"""), ("line", """{"length":3}"""), ("line_structured", """{"length":0}"""), ("line_structured", """{"length":3}"""),
        ("words", """{"text":"a b c"}"""), ("count", """{"words":["a","b","a"]}"""), ("count", """{"words":[]}"""), ("plan", """{"name":"r"}"""),
        ("nothing", """{"text":"x"}"""), ("nothing_later", "{}"), ("later", """{"text":"x"}"""), ("soon", """{"number":1}"""),
        ("described", """{"text":"ab"}"""), ("described", """{"text":"ab","times":3}"""), ("said", "{}"), ("given-name", "{}"), ("fixed", "{}"),
        ("xml_http_request2_of", "{}"), ("snake_case_name", "{}"), ("no_such_tool", "{}"), ("Echo", """{"text":"wrong case"}"""),
    ];

    public static TheoryData<string> Versions => ["2026-07-28", "2025-11-25", "2025-06-18", "2025-03-26", "2024-11-05"];

    [Theory, MemberData(nameof(Versions))]
    public async Task Calls_are_answered_alike(string version)
    {
        Assert.True(Scenarios.Length >= 40);
        (InMemoryServer guarded, InMemoryServer own) = await BothAsync(version);
        await using (guarded)
        await using (own)
        {
            foreach ((string tool, string arguments) in Scenarios)
            {
                string expected = await AnswerAsync(own.Client, tool, arguments);
                string actual = await AnswerAsync(guarded.Client, tool, arguments);
                Assert.True(Same(expected, actual), $"{tool} {arguments}\nSDK     {expected}\nguarded {actual}");
            }
        }
    }

    [Theory, MemberData(nameof(Versions))]
    public async Task Tools_are_listed_alike(string version)
    {
        (InMemoryServer guarded, InMemoryServer own) = await BothAsync(version);
        await using (guarded)
        await using (own)
        {
            Dictionary<string, string> expected = await ListAsync(own.Client);
            Dictionary<string, string> actual = await ListAsync(guarded.Client);
            Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), actual.Keys.Order(StringComparer.Ordinal));
            Assert.All(expected, tool => Assert.True(Same(tool.Value, actual[tool.Key]), $"SDK     {tool.Value}\nguarded {actual[tool.Key]}"));
        }
    }

    private static async Task<(InMemoryServer Guarded, InMemoryServer Own)> BothAsync(string version)
    {
        McpClientOptions client = new() { ProtocolVersion = version };
        return (
            await InMemoryServer.ConnectAsync(static builder => builder.WithGuardedTools<PlainTools>(), client: client),
            await InMemoryServer.ConnectAsync(static builder => builder.WithTools<PlainTools>(), client: client));
    }

    private static async Task<string> AnswerAsync(McpClient client, string tool, string arguments)
    {
        try
        {
            CallToolResult result = await client.CallToolAsync(new CallToolRequestParams
            {
                Name = tool,
                Arguments = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(arguments),
            });
            JsonObject node = JsonSerializer.SerializeToNode(result, McpJsonUtilities.DefaultOptions)!.AsObject();
            foreach (JsonObject block in node["content"]!.AsArray().Select(static block => block!.AsObject()))
            {
                // JSON inside text is compared as JSON.
                block["text"] = TryParse((string)block["text"]!) ?? (string)block["text"]!;
            }

            return node.ToJsonString();
        }
        catch (McpProtocolException e)
        {
            return JsonSerializer.Serialize($"{e.ErrorCode} {e.Message}");
        }
    }

    private static async Task<Dictionary<string, string>> ListAsync(McpClient client) => (await client.ListToolsAsync()).ToDictionary(static tool => tool.Name, static tool =>
    {
        JsonObject node = JsonSerializer.SerializeToNode(tool.ProtocolTool, McpJsonUtilities.DefaultOptions)!.AsObject();
        if (node["_meta"] is JsonObject meta)
        {
            meta.Remove("toolpolicy/rule");
            meta.Remove("toolpolicy/fingerprint");
            if (meta.Count == 0)
            {
                node.Remove("_meta");
            }
        }

        return node.ToJsonString();
    });

    private static JsonNode? TryParse(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool Same(string expected, string actual) => JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual));
}
