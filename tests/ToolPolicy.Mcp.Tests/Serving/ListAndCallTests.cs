using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ToolPolicy.Mcp.Tests.Infrastructure;
using ToolPolicy.Testing;
using Xunit;

namespace ToolPolicy.Mcp.Tests.Serving;

/// <summary>Who sees what, and what a call gets.</summary>
public sealed class ListAndCallTests
{
    [Fact]
    public async Task A_principal_sees_and_calls_what_it_may()
    {
        await using InMemoryServer server = await InMemoryServer.ConnectAsync(static builder => builder.WithGuardedTools<Desk>(), TestPrincipal.WithRoles("ada", "billing"));
        IList<McpClientTool> tools = await server.Client.ListToolsAsync();
        Assert.Equal(["Hours", "Refund"], tools.Select(static tool => tool.Name).Order(StringComparer.Ordinal));
        CallToolResult result = await server.Client.CallToolAsync("Refund", new Dictionary<string, object?> { ["invoice"] = "I-1" });
        Assert.Equal("refunded I-1", Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text);
        Assert.Null(result.IsError);
    }

    [Fact]
    public async Task Nobody_sees_only_what_is_open_and_a_hidden_tool_is_unknown()
    {
        await using InMemoryServer server = await InMemoryServer.ConnectAsync(static builder => builder.WithGuardedTools<Desk>());
        Assert.Equal("Hours", Assert.Single(await server.Client.ListToolsAsync()).Name);
        McpProtocolException hidden = await Assert.ThrowsAsync<McpProtocolException>(async () =>
            await server.Client.CallToolAsync("Refund", new Dictionary<string, object?> { ["invoice"] = "I-1" }));
        McpProtocolException unknown = await Assert.ThrowsAsync<McpProtocolException>(async () =>
            await server.Client.CallToolAsync("Nothing", new Dictionary<string, object?> { ["invoice"] = "I-1" }));
        Assert.Equal(unknown.Message.Replace("Nothing", "Refund", StringComparison.Ordinal), hidden.Message);
        Assert.Equal(unknown.ErrorCode, hidden.ErrorCode);
    }
}

public sealed class Desk
{
    [RequiresRole("billing")]
    public string Refund(string invoice) => $"refunded {invoice}";

    [AllowAnyone("opening hours are public")]
    public string Hours() => "9 to 5";
}
