using System.Collections.Generic;
using Microsoft.Extensions.AI;

namespace ToolPolicy.Net;

/// <summary>What a model answers, without the calls that it may not make.</summary>
/// <remarks>
/// A call that names no tool of its request keeps its id and loses its name and arguments: an invoking client finds no such tool and says so to the model, the pairing of
/// calls and results that providers insist on stays, and a name that a model makes up ends no conversation. An approval response has no place in an answer and is removed: it would
/// come back with the history as if a person had given it.
/// </remarks>
internal static class ReturnedCalls
{
    public static ChatResponse Filter(ChatResponse response, CheckedTools tools, NetSettings settings)
    {
        List<ChatMessage>? changed = null;
        for (int i = 0; i < response.Messages.Count; i++)
        {
            if (Filter(response.Messages[i].Contents, tools, settings) is { } contents)
            {
                changed ??= [.. response.Messages];
                changed[i] = response.Messages[i].Clone();
                changed[i].Contents = contents;
            }
        }

        if (changed is not null)
        {
            response.Messages = changed;
        }

        return response;
    }

    public static ChatResponseUpdate Filter(ChatResponseUpdate update, CheckedTools tools, NetSettings settings)
    {
        if (Filter(update.Contents, tools, settings) is not { } contents)
        {
            return update;
        }

        // The original may be shared by a cache below, so it stays as it is.
        ChatResponseUpdate changed = update.Clone();
        changed.Contents = contents;
        return changed;
    }

    /// <summary>The contents that may pass; null when all may.</summary>
    private static List<AIContent>? Filter(IList<AIContent> contents, CheckedTools tools, NetSettings settings)
    {
        List<AIContent>? changed = null;
        int calls = 0, approvals = 0;
        for (int i = 0; i < contents.Count; i++)
        {
            AIContent content = contents[i];
            if (content is ToolApprovalResponseContent)
            {
                approvals++;
                changed ??= [.. contents];
                changed[i] = null!;
            }
            else if (CallIn(content) is { } call && !tools.Has(call.Name))
            {
                calls++;
                changed ??= [.. contents];
                changed[i] = new FunctionCallContent(call.CallId, Refusals.RefusedCall);
            }
        }

        changed?.RemoveAll(static content => content is null);
        if (calls > 0)
        {
            NetLog.CallsRefused(settings.Log, calls);
        }

        if (approvals > 0)
        {
            NetLog.ApprovalsRemoved(settings.Log, approvals);
        }

        return changed;
    }

    /// <summary>The call that somebody may run because of a content. One that is there for information has been run where it comes from.</summary>
    private static FunctionCallContent? CallIn(AIContent content) => content switch
    {
        FunctionCallContent { InformationalOnly: false } call => call,
        ToolApprovalRequestContent { ToolCall: FunctionCallContent call } => call,
        _ => null,
    };
}
