using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using ToolPolicy;
using ToolPolicy.Audit;

namespace Clinic;

/// <summary>One person's talk with the model: its history, and the tools that are offered in it.</summary>
public sealed class Conversation
{
    private const string Instructions =
        "You assist the staff of a clinic. Answer in one or two sentences. Look things up with the tools you have; when a tool refuses, say so and do not try again.";

    private readonly ToolLoop _loop;
    private readonly ChatOptions _options;
    private readonly InMemoryAuditSink _records;
    private readonly List<ChatMessage> _history = [];
    private readonly List<ToolUse> _uses = [];
    private int _recorded;

    /// <summary>Begins a conversation.</summary>
    /// <param name="model">The model.</param>
    /// <param name="tools">What it may be offered.</param>
    /// <param name="records">Where the guard of these tools also records to.</param>
    public Conversation(IChatClient model, GuardedToolSet tools, InMemoryAuditSink records)
    {
        _records = records;
        _options = new ChatOptions { Instructions = Instructions, Tools = [.. tools] };
        _loop = new ToolLoop(model);
        _loop.Calling += _ => _recorded = records.Records.Count;
        _loop.Called += (call, shown, isOffered) => _uses.Add(Use(call, shown, isOffered));
    }

    /// <summary>Asks, and returns what happened until the model answered.</summary>
    public async Task<Exchange> AskAsync(string prompt, CancellationToken cancellation = default)
    {
        _uses.Clear();
        _history.Add(new ChatMessage(ChatRole.User, prompt));
        string answer = await _loop.RunAsync(_history, _options, cancellation);
        return new Exchange(prompt, [.. _uses], answer);
    }

    private ToolUse Use(FunctionCallContent call, object? shown, bool isOffered)
    {
        List<AuditRecord> records = [.. _records.Records.Skip(_recorded)];
        return new ToolUse(
            call,
            isOffered,
            shown?.ToString() ?? "",
            Decision: records.Where(static record => record.Event == AuditEvent.Decision).Select(static record => (AuditRecord?)record).FirstOrDefault(),
            Outcome: records.Where(static record => record.Event == AuditEvent.Outcome).Select(static record => (AuditRecord?)record).FirstOrDefault());
    }
}
