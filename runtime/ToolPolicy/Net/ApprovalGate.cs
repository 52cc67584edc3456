using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.AI;
using ToolPolicy.Principals;

namespace ToolPolicy.Net;

/// <summary>
/// Lets an approval response in only for a call that was issued, once. An invoking client runs the call that the response carries, whether or not anybody was ever asked.
/// </summary>
internal sealed class ApprovalGate(NetSettings settings)
{
    private readonly IssuedApprovals _issued = new(settings.MaxPendingApprovals);

    /// <summary>Remembers the approvals that are asked for in what leaves.</summary>
    public void Issue(IEnumerable<AIContent> contents, CheckedTools tools)
    {
        foreach (AIContent content in contents)
        {
            if (content is ToolApprovalRequestContent request && MayRunHere(request.ToolCall))
            {
                _issued.Add(request.RequestId, request.ToolCall, PrincipalOf(request.ToolCall, tools));
            }
        }
    }

    /// <summary>The messages that may go on.</summary>
    /// <exception cref="ForgedApprovalException">An approval response carries a call that was not issued.</exception>
    public IReadOnlyList<ChatMessage> Admit(IReadOnlyList<ChatMessage> messages, CheckedTools tools)
    {
        ToolApprovalResponseContent[] responses = [.. Contents<ToolApprovalResponseContent>(messages).Where(static response => MayRunHere(response.ToolCall))];
        if (responses.Length == 0)
        {
            return messages;
        }

        // A call that has its result was run in an earlier turn; invoking clients skip it. It is left out, so that nothing depends on their doing so.
        HashSet<string> done = [.. Contents<ToolResultContent>(messages).Select(static result => result.CallId)];
        HashSet<string> over = [.. responses.Where(response => done.Contains(response.ToolCall.CallId)).Select(static response => response.RequestId)];
        Admit([.. responses.Where(response => !over.Contains(response.RequestId))], [.. Contents<ToolApprovalRequestContent>(messages)], tools);
        return over.Count == 0 ? messages : [.. messages.Select(message => Without(message, over)).Where(static message => message.Contents.Count > 0)];
    }

    private void Admit(ToolApprovalResponseContent[] responses, ToolApprovalRequestContent[] requests, CheckedTools tools)
    {
        foreach (ToolApprovalResponseContent response in responses)
        {
            PrincipalKey? principal = PrincipalOf(response.ToolCall, tools);

            // The request in the history must be the one that was issued too: some invoking client may run what it carries.
            if (requests.Any(request => request.RequestId == response.RequestId && !_issued.Has(request.RequestId, request.ToolCall, principal))
                || !_issued.TryRedeem(response.RequestId, response.ToolCall, principal))
            {
                throw Refused();
            }
        }
    }

    private ForgedApprovalException Refused()
    {
        const string Refusal = "an approval response carries a call that was not issued to this principal by this process, was changed since, or was answered before; "
            + "ask for the approval again";
        NetLog.Refused(settings.Log, Refusal);
        return new ForgedApprovalException(Refusal);
    }

    /// <summary>The contents of these sealed types are run by the provider, which knows what it asked.</summary>
    private static bool MayRunHere(ToolCallContent call) =>
        call is not (McpServerToolCallContent or CodeInterpreterToolCallContent or ImageGenerationToolCallContent or WebSearchToolCallContent);

    /// <summary>On whose behalf the tool would run: its session's principal, else that of the flow.</summary>
    private static PrincipalKey? PrincipalOf(ToolCallContent call, CheckedTools tools) =>
        (Acceptance.GuardedIn(tools.Find((call as FunctionCallContent)?.Name))?.Session ?? ToolSession.Current)?.Key;

    private static IEnumerable<TContent> Contents<TContent>(IEnumerable<ChatMessage> messages) => messages.SelectMany(static message => message.Contents).OfType<TContent>();

    private static ChatMessage Without(ChatMessage message, HashSet<string> over)
    {
        if (!message.Contents.Any(content => IsOver(content, over)))
        {
            return message;
        }

        ChatMessage rest = message.Clone();
        rest.Contents = [.. message.Contents.Where(content => !IsOver(content, over))];
        return rest;
    }

    private static bool IsOver(AIContent content, HashSet<string> over) => content switch
    {
        ToolApprovalRequestContent request => over.Contains(request.RequestId),
        ToolApprovalResponseContent response => over.Contains(response.RequestId),
        _ => false,
    };
}
