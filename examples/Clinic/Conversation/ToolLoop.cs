using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Clinic;

/// <summary>Asks the model, runs the tools that it calls, tells it the results, and asks again until it answers.</summary>
/// <remarks>
/// What <c>FunctionInvokingChatClient</c> of Microsoft.Extensions.AI does in a program of yours. Nothing here knows about policy: a guarded tool is an
/// <see cref="AIFunction"/> like any other.
/// </remarks>
public sealed class ToolLoop(IChatClient model)
{
    private const int MaxRounds = 8;
    private const string NoSuchTool = "There is no tool of that name.";
    private const string NotReadable = "The arguments of the call could not be read.";
    private const string Stopped = "(stopped: the model kept calling tools without an answer)";

    /// <summary>A tool is about to be called.</summary>
    public event Action<FunctionCallContent>? Calling;

    /// <summary>A call is over. The second argument is what the model gets to see, the third whether there was such a tool at all.</summary>
    public event Action<FunctionCallContent, object?, bool>? Called;

    /// <summary>Runs one turn, and adds it to the history.</summary>
    public async Task<string> RunAsync(IList<ChatMessage> history, ChatOptions options, CancellationToken cancellation = default)
    {
        for (int round = 0; round < MaxRounds; round++)
        {
            ChatResponse response = await model.GetResponseAsync(history, options, cancellation);
            history.AddMessages(response);
            List<FunctionCallContent> calls = [.. response.Messages.SelectMany(static message => message.Contents).OfType<FunctionCallContent>()];
            if (calls.Count == 0)
            {
                return response.Text;
            }

            List<AIContent> results = [];
            foreach (FunctionCallContent call in calls)
            {
                results.Add(new FunctionResultContent(call.CallId, await CallAsync(call, options, cancellation)));
            }

            history.Add(new ChatMessage(ChatRole.Tool, results));
        }

        return Stopped;
    }

    private async Task<object?> CallAsync(FunctionCallContent call, ChatOptions options, CancellationToken cancellation)
    {
        Calling?.Invoke(call);
        AIFunction? tool = options.Tools?.OfType<AIFunction>().FirstOrDefault(tool => tool.Name == call.Name);
        object? result = tool is null ? NoSuchTool
            : call.Exception is not null ? NotReadable
            : await tool.InvokeAsync(new AIFunctionArguments(call.Arguments), cancellation);
        Called?.Invoke(call, result, tool is not null);
        return result;
    }
}
