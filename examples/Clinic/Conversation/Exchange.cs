using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.AI;
using ToolPolicy.Audit;

namespace Clinic;

/// <summary>A question, the calls that it led to, and the answer.</summary>
public sealed record Exchange(string Prompt, IReadOnlyList<ToolUse> Uses, string Answer)
{
    /// <summary>Whether a tool was called and the guard denied it for this reason.</summary>
    public bool WasDenied(string tool, string reason) => Uses.Any(use => use.Call.Name == tool && use.Decision is { IsPermitted: false } decision && decision.Reason == reason);

    /// <summary>The first permitted call of a tool; null when there was none.</summary>
    public ToolUse? Permitted(string tool) => Uses.FirstOrDefault(use => use.Call.Name == tool && use.Decision is { IsPermitted: true });
}

/// <summary>One call: what the model asked for, what was decided and recorded, what the model saw.</summary>
public sealed record ToolUse(FunctionCallContent Call, bool IsOffered, string Shown, AuditRecord? Decision, AuditRecord? Outcome);
