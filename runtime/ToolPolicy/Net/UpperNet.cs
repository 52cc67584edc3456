using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace ToolPolicy.Net;

/// <summary>The half above function invocation: what an invoking client does by itself, before a model is asked and without a request that names it.</summary>
internal sealed class UpperNet : DelegatingChatClient
{
    private const string Place = "ChatOptions.Tools";

    private readonly IReadOnlyList<InvokingClient> _invokers;
    private readonly LowerNet _lower;
    private readonly NetSettings _settings;
    private readonly ApprovalGate _approvals;

    /// <exception cref="InvalidOperationException">What is inside has no lower half, or cannot be looked into.</exception>
    /// <exception cref="UnguardedToolException">An invoking client inside knows a tool that is not guarded.</exception>
    public UpperNet(IChatClient inner, NetSettings settings)
        : base(inner)
    {
        Pipeline pipeline = Pipeline.From(inner);
        _lower = pipeline.Lower ?? throw (pipeline.Last.GetService(typeof(LowerNet)) is null ? Pipeline.InvokerInside() : Pipeline.LowerOutOfSight(pipeline.Last));
        _invokers = pipeline.Invokers;
        _settings = settings;
        _approvals = new ApprovalGate(settings);
        InvokersTools();
    }

    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        (IReadOnlyList<ChatMessage> asked, ChatOptions? passed, CheckedTools tools, Vetted vetted) = Check(messages, options);
        vetted.Enter();
        ChatResponse response = await base.GetResponseAsync(asked, passed, cancellationToken);
        foreach (ChatMessage message in response.Messages)
        {
            _approvals.Issue(message.Contents, tools);
        }

        return response;
    }

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        (IReadOnlyList<ChatMessage> asked, ChatOptions? passed, CheckedTools tools, Vetted vetted) = Check(messages, options);
        await using IAsyncEnumerator<ChatResponseUpdate> updates = base.GetStreamingResponseAsync(asked, passed, cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (true)
        {
            // Each step begins in the flow of whoever reads the stream.
            vetted.Enter();
            if (!await updates.MoveNextAsync())
            {
                yield break;
            }

            _approvals.Issue(updates.Current.Contents, tools);
            yield return updates.Current;
        }
    }

    private (IReadOnlyList<ChatMessage> Asked, ChatOptions? Passed, CheckedTools Tools, Vetted Vetted) Check(IEnumerable<ChatMessage> messages, ChatOptions? options)
    {
        ArgumentNullException.ThrowIfNull(messages);
        (ChatOptions? passed, CheckedTools tools) = CheckedOptions.Of(options, _settings, Place);
        CheckedTools invokers = InvokersTools();
        tools.AddCallable(invokers);
        return (_approvals.Admit([.. messages], tools), passed, tools, new Vetted(_lower, invokers));
    }

    /// <summary>Checked when the pipeline is built, and with every request, because the list can change.</summary>
    private CheckedTools InvokersTools()
    {
        CheckedTools tools = new(_settings);
        foreach (InvokingClient invoker in _invokers)
        {
            tools.Add(invoker.Tools, invoker.Place);
        }

        return tools;
    }
}
