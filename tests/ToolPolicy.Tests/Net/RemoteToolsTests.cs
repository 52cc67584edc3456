using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Xunit;

#pragma warning disable TPOL2001, TPOL2002 // Raw registrations are what these tests are about.

namespace ToolPolicy.Tests.Net;

/// <summary>Tools whose code is elsewhere pass by name, and a function of this program passes by no name.</summary>
public sealed class RemoteToolsTests
{
    [Fact]
    public async Task Hosted_tools_pass_only_by_name()
    {
        await AssertNeedsAsync(new HostedWebSearchTool(), "web_search");
        await AssertNeedsAsync(new HostedCodeInterpreterTool(), "code_interpreter");
        await AssertNeedsAsync(new HostedMcpServerTool("files", "https://example.com/mcp"), "files");
    }

    [Fact]
    public async Task A_hosted_server_is_not_allowed_by_the_name_that_all_of_them_share()
    {
        HostedMcpServerTool server = new("files", "https://example.com/mcp");
        await Assert.ThrowsAsync<UnguardedToolException>(() => AskAsync(server, server.Name));
    }

    [Fact]
    public async Task Two_hosted_servers_may_be_offered_together()
    {
        ScriptedModel model = new();
        GuardedToolsOnlyOptions net = new() { RemoteTools = { "one", "two" } };
        await model.GuardedToolsOnly(static inner => new FunctionInvokingChatClient(inner), net)
            .AskAsync(false, NetBench.Offer(new HostedMcpServerTool("one", "https://example.com/1"), new HostedMcpServerTool("two", "https://example.com/2")));
        Assert.Equal(2, Assert.Single(model.Offered)!.Count);
    }

    [Fact]
    public async Task Declarations_pass_only_by_name() => await AssertNeedsAsync(AIFunctionFactory.CreateDeclaration("by_hand", null, default), "by_hand");

    [Fact]
    public async Task A_function_of_this_program_passes_by_no_name()
    {
        await Assert.ThrowsAsync<UnguardedToolException>(() => AskAsync(AIFunctionFactory.Create(static () => 1, "local"), "local"));
        await Assert.ThrowsAsync<UnguardedToolException>(() => AskAsync(new ModelContextProtocol.Client.McpClientTool(), "remote"));
    }

    private static async Task AssertNeedsAsync(AITool tool, string name)
    {
        await Assert.ThrowsAsync<UnguardedToolException>(() => AskAsync(tool));
        await Assert.ThrowsAsync<UnguardedToolException>(() => AskAsync(tool, name.ToUpperInvariant()));
        await AskAsync(tool, name);
    }

    private static async Task AskAsync(AITool tool, params string[] names)
    {
        ScriptedModel model = new();
        GuardedToolsOnlyOptions net = new();
        net.RemoteTools.UnionWith(names);
        await model.GuardedToolsOnly(static inner => new FunctionInvokingChatClient(inner), net).AskAsync(false, NetBench.Offer(tool));
        Assert.Single(model.Asked);
    }
}
