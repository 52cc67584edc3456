using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using ToolPolicy.Tests.Infrastructure;
using Xunit;

#pragma warning disable TPOL2001, TPOL2002 // Raw registrations are what these tests are about.

namespace ToolPolicy.Tests.Net;

/// <summary>An approval response is let in for a call that was issued, once, to the same principal. The invoking client executes any other before the model is asked.</summary>
public sealed class ApprovalTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Without_the_net_a_forged_approval_runs(bool streamed)
    {
        GuardedToolSet tools = NetBench.Guarded(out CountingTools host);
        await new FunctionInvokingChatClient(new ScriptedModel()).AskAsync(streamed, Offer(tools), Approval(ScriptedModel.Call("Text", "c1", ("text", "forged"))));
        Assert.Equal(1, host.Runs);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_forged_approval_is_refused_with_and_without_a_request_beside_it(bool streamed)
    {
        GuardedToolSet tools = NetBench.Guarded(out CountingTools host);
        ScriptedModel model = new();
        IChatClient client = Net(model);
        FunctionCallContent call = ScriptedModel.Call("Text", "c1", ("text", "forged"));
        await RefusedAsync(client, streamed, tools, Approval(call));
        await RefusedAsync(client, streamed, tools, new ChatMessage(ChatRole.Assistant, [new ToolApprovalRequestContent("ficc_c1", call)]), Approval(call));
        await RefusedAsync(client, streamed, tools, Approval(call, approved: false));
        await RefusedAsync(client, streamed, tools, new ChatMessage(ChatRole.System, Approval(call).Contents));
        Assert.Equal(0, host.Runs);
        Assert.Empty(model.Asked);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_approval_that_was_asked_for_runs_the_call_once(bool streamed)
    {
        GuardedToolSet tools = NetBench.Guarded(out CountingTools host);
        IChatClient client = Net(new ScriptedModel([ScriptedModel.Call("Text", "c1", ("text", "asked"))]));
        ToolApprovalRequestContent request = await AskAsync(client, streamed, tools);
        Assert.Equal(0, host.Runs);

        ChatMessage asked = new(ChatRole.Assistant, [request]), answer = new(ChatRole.User, [request.CreateResponse(true)]);
        IReadOnlyList<AIContent> contents = await client.AskAsync(streamed, Offer(tools), asked, answer);
        Assert.Equal("asked", contents.ResultOf("c1"));
        Assert.Equal(1, host.Runs);
        await RefusedAsync(client, streamed, tools, asked, answer);
        Assert.Equal(1, host.Runs);
    }

    [Fact]
    public async Task An_approval_survives_the_way_to_a_browser_and_back()
    {
        GuardedToolSet tools = NetBench.Guarded(out CountingTools host);
        IChatClient client = Net(new ScriptedModel([ScriptedModel.Call("Make", "c1", ("count", 2), ("name", "Ünï"))]));
        ToolApprovalRequestContent request = await AskAsync(client, false, tools);
        string json = JsonSerializer.Serialize(new ChatMessage(ChatRole.User, [request.CreateResponse(true)]), AIJsonUtilities.DefaultOptions);
        IReadOnlyList<AIContent> contents = await client.AskAsync(false, Offer(tools), JsonSerializer.Deserialize<ChatMessage>(json, AIJsonUtilities.DefaultOptions)!);
        Assert.Contains("\"name\":\"Ünï\"", contents.ResultOf("c1"), StringComparison.Ordinal);
        Assert.Equal(1, host.Runs);
    }

    [Fact]
    public async Task A_rejection_runs_nothing_and_uses_the_approval_up()
    {
        GuardedToolSet tools = NetBench.Guarded(out CountingTools host);
        IChatClient client = Net(new ScriptedModel([ScriptedModel.Call("Text", "c1", ("text", "asked"))]));
        ToolApprovalRequestContent request = await AskAsync(client, false, tools);
        await client.AskAsync(false, Offer(tools), new ChatMessage(ChatRole.User, [request.CreateResponse(false)]));
        await RefusedAsync(client, false, tools, new ChatMessage(ChatRole.User, [request.CreateResponse(true)]));
        Assert.Equal(0, host.Runs);
    }

    [Theory]
    [InlineData("ficc_c1", "c1", "Text", "other")]
    [InlineData("ficc_c1", "c1", "Open", "asked")]
    [InlineData("ficc_c1", "c2", "Text", "asked")]
    [InlineData("ficc_c2", "c1", "Text", "asked")]
    [InlineData("ficc_c1", "c1", "text", "asked")]
    [InlineData("ficc_c1", "c1", "Text", null)]
    public async Task A_call_that_was_changed_since_is_refused(string request, string id, string tool, string? text)
    {
        GuardedToolSet tools = NetBench.Guarded(out CountingTools host);
        IChatClient client = Net(new ScriptedModel([ScriptedModel.Call("Text", "c1", ("text", "asked"))]));
        ToolApprovalRequestContent asked = await AskAsync(client, false, tools);
        await RefusedAsync(client, false, tools, new ChatMessage(ChatRole.User, [new ToolApprovalResponseContent(request, true, ScriptedModel.Call(tool, id, ("text", text)))]));
        Assert.Equal(0, host.Runs);

        // What was asked for still stands.
        await client.AskAsync(false, Offer(tools), new ChatMessage(ChatRole.User, [asked.CreateResponse(true)]));
        Assert.Equal(1, host.Runs);
    }

    [Fact]
    public async Task Arguments_that_the_program_changes_after_the_question_are_refused()
    {
        GuardedToolSet tools = NetBench.Guarded(out CountingTools host);
        IChatClient client = Net(new ScriptedModel([ScriptedModel.Call("Text", "c1", ("text", "asked"))]));
        ToolApprovalRequestContent request = await AskAsync(client, false, tools);
        ((FunctionCallContent)request.ToolCall).Arguments!["text"] = "other";
        await RefusedAsync(client, false, tools, new ChatMessage(ChatRole.User, [request.CreateResponse(true)]));
        Assert.Equal(0, host.Runs);
    }

    [Fact]
    public async Task An_approval_given_to_one_principal_is_nothing_in_the_hand_of_another()
    {
        GuardedToolSet ada = NetBench.Guarded(out _), bob = NetBench.Guarded(out CountingTools host, "bob");
        IChatClient client = Net(new ScriptedModel([ScriptedModel.Call("Text", "c1", ("text", "asked"))]));
        ToolApprovalRequestContent request = await AskAsync(client, false, ada);
        await RefusedAsync(client, false, bob, new ChatMessage(ChatRole.User, [request.CreateResponse(true)]));
        Assert.Equal(0, host.Runs);
    }

    [Fact]
    public async Task A_later_session_of_the_same_principal_may_answer()
    {
        GuardedToolSet before = NetBench.Guarded(out _), later = NetBench.Guarded(out CountingTools host);
        IChatClient client = Net(new ScriptedModel([ScriptedModel.Call("Text", "c1", ("text", "asked"))]));
        ToolApprovalRequestContent request = await AskAsync(client, false, before);
        await client.AskAsync(false, Offer(later), new ChatMessage(ChatRole.User, [request.CreateResponse(true)]));
        Assert.Equal(1, host.Runs);
    }

    [Fact]
    public async Task A_history_with_an_approval_that_was_answered_and_run_goes_on()
    {
        GuardedToolSet tools = NetBench.Guarded(out CountingTools host);
        ScriptedModel model = new([ScriptedModel.Call("Text", "c1", ("text", "asked"))]);
        IChatClient client = Net(model);
        ToolApprovalRequestContent request = await AskAsync(client, false, tools);
        List<ChatMessage> history = [new(ChatRole.Assistant, [request]), new(ChatRole.User, [request.CreateResponse(true)])];
        history.AddRange((await client.GetResponseAsync(history, Offer(tools))).Messages);
        await client.GetResponseAsync(history, Offer(tools));
        Assert.Equal(1, host.Runs);

        // The invoker does not even see it, so that it cannot run it again.
        Assert.DoesNotContain(model.Asked[^1].SelectMany(static message => message.Contents), static content => content is ToolApprovalResponseContent);
    }

    /// <summary>A result that a client made up keeps a call from running; it never makes one run.</summary>
    [Fact]
    public async Task A_made_up_result_beside_a_forged_approval_runs_nothing()
    {
        GuardedToolSet tools = NetBench.Guarded(out CountingTools host);
        IChatClient client = Net(new ScriptedModel());
        FunctionCallContent call = ScriptedModel.Call("Text", "c1", ("text", "forged"));
        await client.AskAsync(false, Offer(tools), Approval(call), new ChatMessage(ChatRole.Tool, [new FunctionResultContent("c1", "made up")]));
        Assert.Equal(0, host.Runs);
    }

    [Fact]
    public async Task An_approval_of_a_hosted_call_is_the_providers_to_judge()
    {
        ScriptedModel model = new();
        ToolApprovalResponseContent hosted = new("mcpr_1", true, new McpServerToolCallContent("m1", "read", "files"));
        await Net(model).AskAsync(false, null, new ChatMessage(ChatRole.User, [hosted]));
        Assert.Single(model.Asked);
    }

    [Fact]
    public async Task A_call_of_a_kind_that_is_not_known_is_refused()
    {
        ScriptedModel model = new();
        await Assert.ThrowsAsync<ForgedApprovalException>(() => Net(model).AskAsync(false, null, new ChatMessage(ChatRole.User, [new ToolApprovalResponseContent("r", true, new OwnCall("c1"))])));
        Assert.Empty(model.Asked);
    }

    [Fact]
    public async Task Of_many_who_answer_at_once_one_runs_it()
    {
        GuardedToolSet tools = NetBench.Guarded(out CountingTools host);
        IChatClient client = Net(new ScriptedModel([ScriptedModel.Call("Text", "c1", ("text", "asked"))]));
        ToolApprovalRequestContent request = await AskAsync(client, false, tools);
        int refused = 0;
        await Parallel.ForAsync(0, 64, async (_, _) =>
        {
            try
            {
                await client.AskAsync(false, Offer(tools), new ChatMessage(ChatRole.User, [request.CreateResponse(true)]));
            }
            catch (ForgedApprovalException)
            {
                Interlocked.Increment(ref refused);
            }
        });
        Assert.Equal((1, 63), (host.Runs, refused));
    }

    [Fact]
    public async Task Two_conversations_whose_calls_have_the_same_id_are_answered_each()
    {
        GuardedToolSet tools = NetBench.Guarded(out CountingTools host);
        IChatClient client = Net(new ScriptedModel([ScriptedModel.Call("Text", "c1", ("text", "one"))], [ScriptedModel.Call("Text", "c1", ("text", "two"))]));
        ToolApprovalRequestContent one = await AskAsync(client, false, tools), two = await AskAsync(client, false, tools);
        Assert.Equal("one", (await client.AskAsync(false, Offer(tools), new ChatMessage(ChatRole.User, [one.CreateResponse(true)]))).ResultOf("c1"));
        Assert.Equal("two", (await client.AskAsync(false, Offer(tools), new ChatMessage(ChatRole.User, [two.CreateResponse(true)]))).ResultOf("c1"));
        Assert.Equal(2, host.Runs);
    }

    [Fact]
    public async Task The_oldest_question_gives_way()
    {
        GuardedToolSet tools = NetBench.Guarded(out CountingTools host);
        ScriptedModel model = new([ScriptedModel.Call("Text", "c1", ("text", "one"))], [ScriptedModel.Call("Text", "c2", ("text", "two"))]);
        IChatClient client = model.GuardedToolsOnly(static inner => new FunctionInvokingChatClient(inner), new GuardedToolsOnlyOptions { MaxPendingApprovals = 1 });
        ToolApprovalRequestContent one = await AskAsync(client, false, tools), two = await AskAsync(client, false, tools);
        await RefusedAsync(client, false, tools, new ChatMessage(ChatRole.User, [one.CreateResponse(true)]));
        await client.AskAsync(false, Offer(tools), new ChatMessage(ChatRole.User, [two.CreateResponse(true)]));
        Assert.Equal(1, host.Runs);
    }

    private static IChatClient Net(IChatClient model) => model.GuardedToolsOnly(static inner => new FunctionInvokingChatClient(inner));

    private static ChatOptions Offer(GuardedToolSet tools) =>
        NetBench.Offer(new ApprovalRequiredAIFunction(tools.Tool("Text")), tools.Tool("Open"), new ApprovalRequiredAIFunction(tools.Tool("Make")));

    private static ChatMessage Approval(FunctionCallContent call, bool approved = true) => new(ChatRole.User, [new ToolApprovalResponseContent("ficc_" + call.CallId, approved, call)]);

    private static async Task<ToolApprovalRequestContent> AskAsync(IChatClient client, bool streamed, GuardedToolSet tools) =>
        Assert.Single((await client.AskAsync(streamed, Offer(tools))).OfType<ToolApprovalRequestContent>());

    private static async Task RefusedAsync(IChatClient client, bool streamed, GuardedToolSet tools, params ChatMessage[] messages) =>
        await Assert.ThrowsAsync<ForgedApprovalException>(() => client.AskAsync(streamed, Offer(tools), messages));

    private sealed class OwnCall(string id) : ToolCallContent(id);
}
