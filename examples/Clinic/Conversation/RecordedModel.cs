using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Clinic;

/// <summary>No model: a recorded script that plays one, so that the example runs without a network and says the same every time.</summary>
/// <remarks>It looks up the last question, counts the answers it has given since, and plays the next step. It is gullible on purpose.</remarks>
public sealed class RecordedModel(IReadOnlyList<Recording> script) : IChatClient
{
    private static readonly Step Lost = static _ => Reply.Says("(the script has no answer to this)");

    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        List<ChatMessage> history = [.. messages];
        int asked = history.FindLastIndex(static message => message.Role == ChatRole.User);
        List<ChatMessage> since = history[(asked + 1)..];
        Recording? recording = asked < 0 ? null : script.FirstOrDefault(recording => recording.Prompt == history[asked].Text);
        int answers = since.Count(static message => message.Role == ChatRole.Assistant);
        Reply reply = (recording?.Steps.ElementAtOrDefault(answers) ?? Lost)(new Heard(since));
        return Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, Contents(reply, history.Count))));
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (ChatResponseUpdate update in (await GetResponseAsync(messages, options, cancellationToken)).ToChatResponseUpdates())
        {
            yield return update;
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose()
    {
    }

    /// <summary>Arguments arrive as JSON, as they do from a provider.</summary>
    private static List<AIContent> Contents(Reply reply, int position) => reply.Text is not null
        ? [new TextContent(reply.Text)]
        : [.. reply.Calls.Select((call, i) => new FunctionCallContent(
            FormattableString.Invariant($"call-{position}-{i}"), call.Tool, JsonSerializer.Deserialize<Dictionary<string, object?>>(call.Arguments)))];
}
