using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace ToolPolicy.Net;

/// <summary>The half below function invocation: what a model is offered, and which calls come back.</summary>
internal sealed class LowerNet(IChatClient provider, NetSettings settings) : DelegatingChatClient(provider)
{
    private const string Place = "ChatOptions.Tools";

    /// <summary>Whether it needs no upper half.</summary>
    public bool IsAlone => settings.InvokedByHand;

    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        (ChatOptions? passed, CheckedTools callable) = Check(options);
        return ReturnedCalls.Filter(await base.GetResponseAsync(messages, passed, cancellationToken), callable, settings);
    }

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        (ChatOptions? passed, CheckedTools callable) = Check(options);
        await foreach (ChatResponseUpdate update in base.GetStreamingResponseAsync(messages, passed, cancellationToken))
        {
            yield return ReturnedCalls.Filter(update, callable, settings);
        }
    }

    private (ChatOptions? Passed, CheckedTools Callable) Check(ChatOptions? options)
    {
        Vetted? vetted = Vetted.For(this);
        if (vetted is null && !settings.InvokedByHand)
        {
            throw Pipeline.NoUpperHalf();
        }

        (ChatOptions? passed, CheckedTools offered) = CheckedOptions.Of(options, settings, Place);
        return (passed, vetted is null ? offered : offered.AddCallable(vetted.Invokers));
    }
}
