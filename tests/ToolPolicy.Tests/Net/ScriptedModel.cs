using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace ToolPolicy.Tests.Net;

/// <summary>A model that answers what a test says, once each, and then "done". It keeps what it was asked.</summary>
internal sealed class ScriptedModel(params AIContent[][] answers) : IChatClient
{
    private int _next;

    /// <summary>The tools of each request.</summary>
    public List<IList<AITool>?> Offered { get; } = [];

    /// <summary>The messages of each request.</summary>
    public List<IReadOnlyList<ChatMessage>> Asked { get; } = [];

    /// <summary>Called when a request arrives.</summary>
    public Action? OnRequest { get; set; }

    public bool IsDisposed { get; private set; }

    public static FunctionCallContent Call(string name, string id = "c1", params (string Name, object? Value)[] arguments) =>
        new(id, name, arguments.ToDictionary(static argument => argument.Name, static argument => argument.Value));

    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, [.. Next(messages, options)])));

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (AIContent content in Next(messages, options))
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            yield return new ChatResponseUpdate(ChatRole.Assistant, [content]);
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose() => IsDisposed = true;

    private AIContent[] Next(IEnumerable<ChatMessage> messages, ChatOptions? options)
    {
        Asked.Add([.. messages]);
        Offered.Add(options?.Tools);
        OnRequest?.Invoke();
        return _next < answers.Length ? answers[_next++] : [new TextContent("done")];
    }
}
