using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using ModelContextProtocol.Protocol;
using ToolPolicy.Mcp.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Mcp.Tests.Serving;

/// <summary>What <c>[McpServerTool]</c> and its kind say arrives at the client.</summary>
public sealed class PresentationTests
{
    [Fact]
    public async Task Name_title_hints_icon_meta_and_schemas_are_carried_over()
    {
        await using InMemoryServer server = await InMemoryServer.ConnectAsync(static builder => builder.WithGuardedTools<WardTools>(), Cast.Clinician);
        Dictionary<string, Tool> tools = (await server.Client.ListToolsAsync()).ToDictionary(static tool => tool.Name, static tool => tool.ProtocolTool);
        Assert.Equal(["asks", "drones", "find_patient", "hours", "notes-of", "of_ward", "reports", "throws", "whispers"], tools.Keys.Order(StringComparer.Ordinal));

        Tool find = tools["find_patient"];
        Assert.Equal("Find a patient", find.Title);
        Assert.Equal("Find a patient", find.Annotations?.Title);
        Assert.True(find.Annotations?.ReadOnlyHint);
        Assert.Null(find.Annotations?.DestructiveHint);
        Assert.Equal("https://example.org/find.png", Assert.Single(find.Icons!).Source);
        Assert.Equal("cardiology", (string?)find.Meta?["team"]);
        Assert.Equal(3, (double?)find.Meta?["level"]);
        Assert.Equal("Finds a patient.", find.Description);
        Assert.Equal("""{"type":"string"}""", find.OutputSchema?.GetProperty("properties").GetProperty("ssn").GetRawText());
        Assert.Null(tools["hours"].OutputSchema);
    }

    [Fact]
    public async Task Rule_and_fingerprint_tell_a_changed_tool()
    {
        await using InMemoryServer server = await InMemoryServer.ConnectAsync(static builder => builder.WithGuardedTools<WardTools>(), Cast.Clinician);
        Tool tool = (await server.Client.ListToolsAsync()).Single(static tool => tool.Name == "hours").ProtocolTool;
        string locked = ToolLock.Of<WardTools>().ToText();
        Assert.Contains($"hours {(string?)tool.Meta?["toolpolicy/rule"]} {(string?)tool.Meta?["toolpolicy/fingerprint"]}\n", locked, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_author_says_of_a_result_is_in_the_description_where_there_is_no_schema()
    {
        await using InMemoryServer server = await InMemoryServer.ConnectAsync(static builder => builder.WithGuardedTools<SayingTools>());
        Assert.Equal("Counts.\nReturns: how many", Assert.Single(await server.Client.ListToolsAsync()).Description);
    }

    [Fact]
    public async Task Meta_that_is_no_JSON_stops_the_server()
    {
        InvalidOperationException fault = await Assert.ThrowsAnyAsync<InvalidOperationException>(static () => InMemoryServer.ConnectAsync(static builder => builder.WithGuardedTools<BadMetaTools>()));
        Assert.Contains("broken", fault.Message, StringComparison.Ordinal);
    }
}

public sealed class SayingTools
{
    /// <summary>Counts.</summary>
    /// <returns>how many</returns>
    [AllowAnyone("for tests")]
    public int Count() => 1;
}

public sealed class BadMetaTools
{
    [ModelContextProtocol.Server.McpServerTool, ModelContextProtocol.Server.McpMeta("broken", JsonValue = "{"), AllowAnyone("for tests")]
    public int Count() => 1;
}
