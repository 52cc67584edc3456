using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using ToolPolicy.Tests.Infrastructure;
using Xunit;

#pragma warning disable TPOL2001, TPOL2002 // Raw registrations are what these tests are about.

namespace ToolPolicy.Tests.Net;

/// <summary>What may be offered to a model.</summary>
public sealed class OfferedToolsTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Guarded_tools_are_offered_and_called_bare_and_with_an_approval_around_them(bool streamed)
    {
        GuardedToolSet tools = NetBench.Guarded(out CountingTools host);
        ScriptedModel model = new([ScriptedModel.Call("Text", "c1", ("text", "hi"))]);
        IReadOnlyList<AIContent> contents = await Net(model).AskAsync(streamed, NetBench.Offer(tools.Tool("Text"), new ApprovalRequiredAIFunction(tools.Tool("Open"))));
        Assert.Equal("hi", contents.ResultOf("c1"));
        Assert.Equal(1, host.Runs);
        Assert.All(model.Offered, static offered => Assert.Equal(["Text", "Open"], offered!.Select(static tool => tool.Name)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Without_options_or_tools_the_model_is_asked(bool streamed)
    {
        foreach (ChatOptions? options in new[] { null, new ChatOptions(), new ChatOptions { Tools = [] } })
        {
            ScriptedModel model = new();
            Assert.Equal("done", Assert.IsType<TextContent>(Assert.Single(await Net(model).AskAsync(streamed, options))).Text);
        }
    }

    [Fact]
    public async Task A_name_that_two_tools_have_is_refused()
    {
        GuardedToolSet ada = NetBench.Guarded(out _), bob = NetBench.Guarded(out _, "bob");
        Assert.Contains("'Text'", (await RefusedAsync(NetBench.Offer(ada.Tool("Text"), bob.Tool("Text")))).Message, StringComparison.Ordinal);
        await RefusedAsync(NetBench.Offer(ada.Tool("Text"), ada.Tool("Text")));
        await RefusedAsync(NetBench.Offer(ada.Tool("Text"), new ApprovalRequiredAIFunction(ada.Tool("Text"))));
    }

    [Fact]
    public async Task A_name_that_the_invoker_has_too_is_refused_unless_it_is_the_same_tool()
    {
        GuardedToolSet ada = NetBench.Guarded(out _), bob = NetBench.Guarded(out _, "bob");
        ScriptedModel model = new();
        IChatClient client = model.GuardedToolsOnly(inner => new FunctionInvokingChatClient(inner) { AdditionalTools = [ada.Tool("Text")] });
        await Assert.ThrowsAsync<UnguardedToolException>(() => client.AskAsync(false, NetBench.Offer(bob.Tool("Text"))));
        Assert.Empty(model.Asked);
        await client.AskAsync(false, NetBench.Offer(ada.Tool("Text")));
        Assert.Single(model.Asked);
    }

    [Fact]
    public async Task What_happens_to_the_list_after_the_check_changes_nothing()
    {
        GuardedToolSet tools = NetBench.Guarded(out CountingTools host);
        ChatOptions options = NetBench.Offer(tools.Tool("Text"));
        ScriptedModel model = new([ScriptedModel.Call("Sneaked")]);
        model.OnRequest = () => options.Tools!.Add(AIFunctionFactory.Create(() => "ran", "Sneaked"));
        IReadOnlyList<AIContent> contents = await Net(model).AskAsync(false, options);
        Assert.Contains("not found", contents.ResultOf("c1"), StringComparison.Ordinal);
        Assert.All(model.Offered, static offered => Assert.Equal(["Text"], offered!.Select(static tool => tool.Name)));
        Assert.Equal(0, host.Runs);
    }

    [Fact]
    public async Task A_tool_added_in_the_middle_of_the_loop_is_refused_before_the_next_request()
    {
        GuardedToolSet tools = NetBench.Guarded(out CountingTools host);
        ScriptedModel model = new([ScriptedModel.Call("Open")], [ScriptedModel.Call("Sneaked")]);
        Middleware? middleware = null;
        IChatClient client = model.GuardedToolsOnly(inner => middleware = new Middleware(new FunctionInvokingChatClient(inner)));
        host.During = _ =>
        {
            middleware!.Last!.Tools!.Add(AIFunctionFactory.Create(() => Assert.Fail("ran"), "Sneaked"));
            return Task.CompletedTask;
        };
        await Assert.ThrowsAsync<UnguardedToolException>(() => client.AskAsync(false, NetBench.Offer(tools.Tool("Open"))));
        Assert.Single(model.Asked);
    }

    [Fact]
    public async Task The_message_says_what_to_do()
    {
        GuardedToolSet tools = NetBench.Guarded(out CountingTools host);
        Assert.Contains("has no policy; declare one", (await RefusedAsync(NetBench.Offer(AIFunctionFactory.Create(Path.GetTempPath)))).Message, StringComparison.Ordinal);
        Assert.Contains("its raw form was registered; offer what Guarded(...)", (await RefusedAsync(NetBench.Offer(AIFunctionFactory.Create(host.Open)))).Message, StringComparison.Ordinal);
        Assert.Contains("no guard was generated", (await RefusedAsync(NetBench.Offer(AIFunctionFactory.Create(Declared)))).Message, StringComparison.Ordinal);
        Assert.Contains("approval is no policy", (await RefusedAsync(NetBench.Offer(new ApprovalRequiredAIFunction(AIFunctionFactory.Create(Path.GetTempPath))))).Message, StringComparison.Ordinal);

#pragma warning disable TPOL1004 // A policy where no guard can be: the error that says so is suppressed here, as an author may.
        [RequiresRole("tester")]
        static string Declared() => "ran";
#pragma warning restore TPOL1004
    }

    [Fact]
    public async Task A_name_that_could_break_a_log_line_is_not_repeated()
    {
        AIFunction hostile = AIFunctionFactory.Create(static () => 1, "x\nforged: line");
        Assert.DoesNotContain("forged", (await RefusedAsync(NetBench.Offer(hostile))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_name_for_refused_calls_is_nobody_elses() =>
        await RefusedAsync(NetBench.Offer(AIFunctionFactory.CreateDeclaration("tool_policy_refused_call", null, default)), "tool_policy_refused_call");

    private static async Task<UnguardedToolException> RefusedAsync(ChatOptions options, params string[] remote)
    {
        ScriptedModel model = new();
        ListLogger log = new();
        GuardedToolsOnlyOptions net = new() { Logger = log };
        net.RemoteTools.UnionWith(remote);
        IChatClient client = model.GuardedToolsOnly(static inner => new FunctionInvokingChatClient(inner), net);
        UnguardedToolException refusal = await Assert.ThrowsAsync<UnguardedToolException>(() => client.AskAsync(false, options));
        Assert.Empty(model.Asked);
        Assert.Contains(refusal.Message, Assert.Single(log.Lines).Text, StringComparison.Ordinal);
        return refusal;
    }

    private static IChatClient Net(IChatClient model) => model.GuardedToolsOnly(static inner => new FunctionInvokingChatClient(inner));

    private sealed class Middleware(IChatClient inner) : DelegatingChatClient(inner)
    {
        public ChatOptions? Last { get; private set; }

        public override Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, System.Threading.CancellationToken cancellationToken = default)
        {
            Last = options;
            return base.GetResponseAsync(messages, options, cancellationToken);
        }
    }
}
