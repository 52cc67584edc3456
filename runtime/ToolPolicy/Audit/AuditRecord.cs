using System;
using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using ToolPolicy.Binding;
using ToolPolicy.Decisions;
using ToolPolicy.Rules;

namespace ToolPolicy.Audit;

/// <summary>One line of the trail: a decision, or the outcome of a permitted call. Nothing sensitive can be read from it.</summary>
public readonly struct AuditRecord
{
    private readonly ToolSession? _session;
    private readonly ToolDescriptor _tool;
    private readonly CallArguments _arguments;
    private readonly ArgumentMasks? _masks;
    private readonly DecisionCode _reason;
    private readonly int _reasonSubject;
    private readonly Type? _exception;
    private readonly int _resultBytes;
    private readonly int _masked;

    internal AuditRecord(
        AuditEvent kind, long sequence, DateTimeOffset time, CallId call, CallId parent, ToolSession? session, ToolDescriptor tool, in Decision decision,
        CallArguments arguments, ArgumentMasks? masks, ToolOutcome outcome = ToolOutcome.None, Type? exception = null, int resultBytes = 0, int masked = 0, bool cut = false)
    {
        Event = kind;
        Sequence = sequence;
        Time = time;
        Call = call;
        Parent = parent;
        _session = session;
        _tool = tool;
        _reason = decision.Code;
        _reasonSubject = decision.Subject;
        _arguments = arguments;
        _masks = masks;
        Outcome = outcome;
        _exception = exception;
        _resultBytes = resultBytes;
        _masked = masked;
        WasCut = cut;
    }

    /// <summary>What this record tells.</summary>
    public AuditEvent Event { get; }

    /// <summary>The record's number in its guard's trail, from 1. Records of calls that run at once may be written in another order.</summary>
    public long Sequence { get; }

    /// <summary>When.</summary>
    public DateTimeOffset Time { get; }

    /// <summary>The call.</summary>
    public CallId Call { get; }

    /// <summary>The guarded call whose body made this one in the ambient session; the default value when none did.</summary>
    public CallId Parent { get; }

    /// <summary>The session; null for an anonymous call.</summary>
    public string? Session => _session?.Id;

    /// <summary>Who vouches for the subject; null for an anonymous call.</summary>
    public string? Issuer => _session?.Issuer;

    /// <summary>On whose behalf the model acts; null for an anonymous call.</summary>
    public string? Subject => _session?.Subject;

    /// <summary>The subject's tenant; null when unknown.</summary>
    public string? Tenant => _session?.Tenant;

    /// <summary>The service that acts for the subject; null when none does.</summary>
    public string? Actor => _session?.Actor;

    /// <summary>The tool's declared name.</summary>
    public string Tool => _tool.Name;

    /// <summary>The id of the rule that decided.</summary>
    public string Rule => _tool.Rule.Id;

    /// <summary>Whether the call was permitted.</summary>
    public bool IsPermitted => _reason == DecisionCode.Permit;

    /// <summary>Why it was denied, such as <c>role-missing</c>; null when it was not.</summary>
    public string? Reason => DecisionCodeNames.NameOf(_reason);

    /// <summary>What the reason is about: a declared parameter, role, claim or check. Null when nothing more is to be said.</summary>
    public string? ReasonSubject => DecisionSubject.NameOf(_tool, new(_reason, _reasonSubject));

    /// <summary>The arguments, masked. Empty in the record of an outcome.</summary>
    public AuditArguments Arguments => _masks is null ? default : new(_tool, _arguments, _masks, _session?.Id);

    /// <summary>How a permitted call ended.</summary>
    public ToolOutcome Outcome { get; }

    /// <summary>The type of the exception that a body threw, without its message, which may hold anything; null when none.</summary>
    public string? ExceptionType => _exception?.FullName;

    /// <summary>The size of the text that the model got, in UTF-8 bytes; null where the tool is sensitive or nothing was shown.</summary>
    public int? ResultBytes => Outcome == ToolOutcome.Returned && !_tool.IsSensitive ? _resultBytes : null;

    /// <summary>How many placeholders the text holds; null where the tool is sensitive or nothing was shown.</summary>
    public int? Masked => Outcome == ToolOutcome.Returned && !_tool.IsSensitive ? _masked : null;

    /// <summary>Whether the text was cut to its cap.</summary>
    public bool WasCut { get; }

    /// <summary>Writes the record as one JSON object on one line.</summary>
    /// <param name="output">Where to; no newline is added.</param>
    public void WriteTo(IBufferWriter<byte> output)
    {
        using Utf8JsonWriter json = new(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.Default });
        AuditJson.Write(json, this);
    }
}
