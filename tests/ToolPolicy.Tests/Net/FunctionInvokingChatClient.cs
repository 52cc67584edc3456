using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.AI;

/// <summary>
/// Plays the class of this name in Microsoft.Extensions.AI, which the tests cannot reference: what it does with tools, calls and approvals, as it was measured, its faults
/// included. Tools are looked up in the request, then among its own; an approval response is executed whether or not anybody was asked.
/// </summary>
public class FunctionInvokingChatClient(IChatClient innerClient) : DelegatingChatClient(innerClient)
{
    private const int MaximumIterationsPerRequest = 40;

    /// <summary>Tools that can be called although no request names them.</summary>
    public IList<AITool>? AdditionalTools { get; set; }

    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        List<ChatMessage> history = [.. messages];
        List<ChatMessage> added = await RunApprovedAsync(history, options, cancellationToken);
        for (int i = 0; ; i++)
        {
            ChatResponse response = await base.GetResponseAsync(history, options, cancellationToken);
            FunctionCallContent[] calls = [.. response.Messages.SelectMany(static message => message.Contents).OfType<FunctionCallContent>().Where(static call => !call.InformationalOnly)];
            if (calls.Length == 0 || i == MaximumIterationsPerRequest)
            {
                response.Messages = [.. added, .. response.Messages];
                return response;
            }

            if (calls.Any(call => Find(call.Name, options)?.GetService<ApprovalRequiredAIFunction>() is not null))
            {
                response.Messages = [.. added, .. response.Messages.Select(AskForApproval)];
                return response;
            }

            ChatMessage results = await InvokeAsync(calls, options, cancellationToken);
            added.AddRange([.. response.Messages, results]);
            history.AddRange([.. response.Messages, results]);
        }
    }

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        List<ChatMessage> history = [.. messages];
        foreach (ChatMessage message in await RunApprovedAsync(history, options, cancellationToken))
        {
            yield return new ChatResponseUpdate(message.Role, message.Contents);
        }

        for (int i = 0; i < MaximumIterationsPerRequest; i++)
        {
            List<ChatResponseUpdate> updates = [];
            await foreach (ChatResponseUpdate update in base.GetStreamingResponseAsync(history, options, cancellationToken))
            {
                updates.Add(update);
                bool asks = update.Contents.OfType<FunctionCallContent>().Any(call => Find(call.Name, options)?.GetService<ApprovalRequiredAIFunction>() is not null);
                yield return asks ? new ChatResponseUpdate(update.Role, AskForApproval(new ChatMessage(ChatRole.Assistant, update.Contents)).Contents) : update;
                if (asks)
                {
                    yield break;
                }
            }

            FunctionCallContent[] calls = [.. updates.SelectMany(static update => update.Contents).OfType<FunctionCallContent>().Where(static call => !call.InformationalOnly)];
            if (calls.Length == 0)
            {
                yield break;
            }

            ChatMessage results = await InvokeAsync(calls, options, cancellationToken);
            history.AddRange([.. updates.ToChatResponse().Messages, results]);
            yield return new ChatResponseUpdate(results.Role, results.Contents);
        }
    }

    private async Task<List<ChatMessage>> RunApprovedAsync(List<ChatMessage> history, ChatOptions? options, CancellationToken cancellation)
    {
        HashSet<string> done = [.. history.SelectMany(static message => message.Contents).OfType<FunctionResultContent>().Select(static result => result.CallId)];
        ToolApprovalResponseContent[] responses = [.. history.SelectMany(static message => message.Contents).OfType<ToolApprovalResponseContent>()];
        foreach (ChatMessage message in history.ToArray())
        {
            if (message.Contents.Any(static content => content is ToolApprovalResponseContent or ToolApprovalRequestContent))
            {
                history.Remove(message);
            }
        }

        List<ChatMessage> added = [];
        FunctionCallContent[] approved = [.. responses.Where(response => response.Approved && !done.Contains(response.ToolCall.CallId)).Select(static response => response.ToolCall).OfType<FunctionCallContent>()];
        if (approved.Length > 0)
        {
            added.Add(new ChatMessage(ChatRole.Assistant, [.. approved]));
            added.Add(await InvokeAsync(approved, options, cancellation));
            history.AddRange(added);
        }

        return added;
    }

    private async Task<ChatMessage> InvokeAsync(FunctionCallContent[] calls, ChatOptions? options, CancellationToken cancellation)
    {
        List<AIContent> results = [];
        foreach (FunctionCallContent call in calls)
        {
            object? result = Find(call.Name, options) is AIFunction function
                ? await function.InvokeAsync(new AIFunctionArguments(call.Arguments), cancellation)
                : $"Error: Requested function \"{call.Name}\" not found.";
            results.Add(new FunctionResultContent(call.CallId, result));
        }

        return new ChatMessage(ChatRole.Tool, results);
    }

    private AITool? Find(string name, ChatOptions? options) => (options?.Tools ?? []).Concat(AdditionalTools ?? []).FirstOrDefault(tool => tool.Name == name);

    private static ChatMessage AskForApproval(ChatMessage message)
    {
        ChatMessage asking = message.Clone();
        asking.Contents = [.. message.Contents.Select(static content => content is FunctionCallContent call ? new ToolApprovalRequestContent("ficc_" + call.CallId, call) : content)];
        return asking;
    }
}
