using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using ToolPolicy.Tests.Infrastructure;
using Xunit;

#pragma warning disable TPOL2001, TPOL2002 // Raw registrations are what these tests are about.

namespace ToolPolicy.Tests.Net;

/// <summary>What a model may call.</summary>
public sealed class ReturnedCallsTests
{
    /// <summary>An invoker that has a tool of its own which nobody can find: the last line is that no call gets that far.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_call_that_names_no_tool_of_the_request_reaches_no_invoker(bool streamed)
    {
        GuardedToolSet tools = NetBench.Guarded(out CountingTools host);
        ListLogger log = new();
        ScriptedModel model = new([new TextContent("let me see"), ScriptedModel.Call("hidden\nforged", "c1", ("secret", "canary")), ScriptedModel.Call("Open", "c2")]);
        IChatClient client = model.GuardedToolsOnly(static inner => new Secretive(inner), new GuardedToolsOnlyOptions { Logger = log });
        IReadOnlyList<AIContent> contents = await client.AskAsync(streamed, NetBench.Offer(tools.Tool("Open")));
        Assert.Contains("not found", contents.ResultOf("c1"), StringComparison.Ordinal);
        Assert.Equal("open", contents.ResultOf("c2"));
        Assert.Equal(1, host.Runs);
        Assert.Contains(contents, static content => content is TextContent { Text: "let me see" });
        FunctionCallContent refused = contents.OfType<FunctionCallContent>().Single(static call => call.CallId == "c1");
        Assert.Equal("tool_policy_refused_call", refused.Name);
        Assert.True(refused.Arguments is null or { Count: 0 });
        string line = Assert.Single(log.Lines).Text;
        Assert.DoesNotContain("forged", line, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_tool_that_only_the_invoker_knows_is_called_when_it_is_guarded(bool streamed)
    {
        GuardedToolSet tools = NetBench.Guarded(out CountingTools host);
        ScriptedModel model = new([ScriptedModel.Call("Open")]);
        IChatClient client = model.GuardedToolsOnly(inner => new FunctionInvokingChatClient(inner) { AdditionalTools = [tools.Tool("Open")] });
        Assert.Equal("open", (await client.AskAsync(streamed)).ResultOf("c1"));
        Assert.Equal(1, host.Runs);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Names_are_compared_ordinally(bool streamed)
    {
        GuardedToolSet tools = NetBench.Guarded(out CountingTools host);
        ScriptedModel model = new([ScriptedModel.Call("open", "c1"), ScriptedModel.Call("Open ", "c2")]);
        await Net(model).AskAsync(streamed, NetBench.Offer(tools.Tool("Open")));
        Assert.Equal(0, host.Runs);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Approvals_in_an_answer_are_a_model_talking_to_itself(bool streamed)
    {
        GuardedToolSet tools = NetBench.Guarded(out CountingTools host);
        FunctionCallContent call = ScriptedModel.Call("Open"), hidden = ScriptedModel.Call("hidden", "c2");
        ScriptedModel model = new([new ToolApprovalRequestContent("r1", call), new ToolApprovalRequestContent("r2", hidden), new ToolApprovalResponseContent("r1", true, call)]);
        IReadOnlyList<AIContent> contents = await model.GuardedToolsOnly(new GuardedToolsOnlyOptions { InvokedByHand = true }).AskAsync(streamed, NetBench.Offer(tools.Tool("Open")));
        Assert.Equal("r1", Assert.Single(contents.OfType<ToolApprovalRequestContent>()).RequestId);
        Assert.Empty(contents.OfType<ToolApprovalResponseContent>());
        Assert.Equal("tool_policy_refused_call", Assert.Single(contents.OfType<FunctionCallContent>()).Name);
        Assert.Equal(0, host.Runs);
    }

    [Fact]
    public async Task A_call_that_is_there_for_information_stays()
    {
        ScriptedModel model = new([new FunctionCallContent("c1", "ran elsewhere") { InformationalOnly = true }, new FunctionResultContent("c1", "1")]);
        Assert.Equal("ran elsewhere", Assert.Single((await Net(model).AskAsync(false)).OfType<FunctionCallContent>()).Name);
    }

    [Fact]
    public async Task What_the_provider_returned_is_not_changed_under_a_cache()
    {
        ChatMessage cached = new(ChatRole.Assistant, [ScriptedModel.Call("hidden")]);
        using IChatClient client = new Cached(cached).GuardedToolsOnly(new GuardedToolsOnlyOptions { InvokedByHand = true });
        await client.AskAsync(false);
        await client.AskAsync(true);
        Assert.Equal("hidden", Assert.IsType<FunctionCallContent>(Assert.Single(cached.Contents)).Name);
    }

    [Fact]
    public async Task A_stream_ends_where_it_is_cancelled_or_left_and_what_is_below_ends_too()
    {
        GuardedToolSet tools = NetBench.Guarded(out CountingTools host);
        ScriptedModel model = new([new TextContent("1"), new TextContent("2"), ScriptedModel.Call("Open")]);
        using CancellationTokenSource cancellation = new();
        Ending? ending = null;
        IChatClient client = (ending = new Ending(model)).GuardedToolsOnly(static inner => new FunctionInvokingChatClient(inner));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (ChatResponseUpdate update in client.GetStreamingResponseAsync([new(ChatRole.User, "hi")], NetBench.Offer(tools.Tool("Open")), cancellation.Token))
            {
                cancellation.Cancel();
            }
        });
        Assert.Equal(1, ending.Ended);
        await foreach (ChatResponseUpdate update in client.GetStreamingResponseAsync([new(ChatRole.User, "hi")]))
        {
            break;
        }

        Assert.Equal(2, ending.Ended);
        Assert.Equal(0, host.Runs);
    }

    [Fact]
    public async Task Many_conversations_at_once_keep_their_own_tools()
    {
        IChatClient client = new Echo().GuardedToolsOnly(static inner => new FunctionInvokingChatClient(inner));
        await Parallel.ForEachAsync(Enumerable.Range(0, 200), async (i, _) =>
        {
            // The model names a tool that only odd conversations offer.
            GuardedToolSet tools = NetBench.Guarded(out CountingTools host, $"user{i}");
            IReadOnlyList<AIContent> contents = await client.AskAsync(i % 4 < 2, i % 2 == 0 ? NetBench.Offer(tools.Tool("Text")) : NetBench.Offer(tools.Tool("Open")));
            Assert.Equal(i % 2, host.Runs);
            Assert.Equal(i % 2 == 1, contents.ResultOf("c1") == "open");
        });
    }

    [Fact]
    public void Disposing_the_net_disposes_the_provider()
    {
        ScriptedModel model = new();
        Net(model).Dispose();
        Assert.True(model.IsDisposed);
    }

    private static IChatClient Net(IChatClient model) => model.GuardedToolsOnly(static inner => new FunctionInvokingChatClient(inner));

    /// <summary>Runs calls of a name that stands in no list.</summary>
    private sealed class Secretive(IChatClient inner) : FunctionInvokingChatClient(new Executing(inner));

    private sealed class Executing(IChatClient inner) : DelegatingChatClient(inner)
    {
        public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
        {
            ChatResponse response = await base.GetResponseAsync(messages, options, cancellationToken);
            Check(response.Messages.SelectMany(static message => message.Contents));
            return response;
        }

        public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            await foreach (ChatResponseUpdate update in base.GetStreamingResponseAsync(messages, options, cancellationToken))
            {
                Check(update.Contents);
                yield return update;
            }
        }

        private static void Check(IEnumerable<AIContent> contents) =>
            Assert.DoesNotContain(contents.OfType<FunctionCallContent>(), static call => call.Name.StartsWith("hidden", StringComparison.Ordinal));
    }

    private sealed class Cached(ChatMessage message) : IChatClient
    {
        public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(new ChatResponse(message));

        public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
            new[] { new ChatResponseUpdate(message.Role, message.Contents) }.ToAsyncEnumerable();

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
        }
    }

    private sealed class Ending(IChatClient inner) : DelegatingChatClient(inner)
    {
        public int Ended { get; private set; }

        public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            try
            {
                await foreach (ChatResponseUpdate update in base.GetStreamingResponseAsync(messages, options, cancellationToken))
                {
                    yield return update;
                }
            }
            finally
            {
                Ended++;
            }
        }
    }

    /// <summary>Calls Open in the first round of every conversation.</summary>
    private sealed class Echo : IChatClient
    {
        public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, [Answer(messages)])));

        public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            yield return new ChatResponseUpdate(ChatRole.Assistant, [Answer(messages)]);
        }

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
        }

        private static AIContent Answer(IEnumerable<ChatMessage> messages) =>
            messages.Any(static message => message.Role == ChatRole.Tool) ? new TextContent("done") : ScriptedModel.Call("Open");
    }
}
