using System;
using System.Collections.Generic;
using Microsoft.Extensions.Logging;
using ToolPolicy.Audit;

namespace ToolPolicy;

/// <summary>What a guard works with. Read once, when the guard is made.</summary>
public sealed class ToolGuardOptions
{
    /// <summary>
    /// Where records go. Null: JSON lines in <c>tool-audit/</c> beside the program. When it cannot write, nothing runs. A guard from dependency injection wants it set.
    /// </summary>
    public IAuditSink? Audit { get; set; }

    /// <summary>Where a record goes that <see cref="Audit"/> could not write. Null: standard error.</summary>
    public IAuditSink? FallbackAudit { get; set; }

    /// <summary>Sinks that get every written record too, such as a <see cref="LoggerAuditSink"/>. They may fail without consequence.</summary>
    public IList<IAuditSink> AlsoRecordTo { get; } = [];

    /// <summary>The developer's log. Null: warnings and errors on standard error.</summary>
    public ILogger? Logger { get; set; }

    /// <summary>Counts LLM tokens. Null: <see cref="ToolPolicy.TokenCounter.Estimate"/>.</summary>
    public TokenCounter? TokenCounter { get; set; }

    /// <summary>Turns claims into declared roles. Null: the role claims of each identity, as they are.</summary>
    public RoleMap? RoleMap { get; set; }

    /// <summary>Asks on every call whether the principal still stands. Null: nobody asks.</summary>
    public IPrincipalValidator? Validator { get; set; }

    /// <summary>Asks the named policies of <c>[Authorize]</c>. Null: a tool that names one denies.</summary>
    public IPolicyAuthorizer? PolicyAuthorizer { get; set; }

    /// <summary>
    /// Whether a <see cref="System.Security.Claims.ClaimsPrincipal"/> among the services that the invoking host passes along counts as the call's principal. Off unless
    /// set: resolved from a root provider, it gives one person's identity to another. Set it only where those services are the request's own.
    /// </summary>
    public bool PrincipalFromServices { get; set; }

    /// <summary>The installation's secret from which the keys of pseudonyms are derived, 16 bytes or more. Null: random, so that pseudonyms end with the process.</summary>
    public byte[]? PseudonymKey { get; set; }

    /// <summary>Patterns of the program's own, looked for where <see cref="Detectors.Patterns"/> are: in results and in the arguments that records show.</summary>
    public IList<SensitivePattern> Patterns { get; } = [];

    /// <summary>The clock; the system's unless set.</summary>
    public TimeProvider Clock { get; set; } = TimeProvider.System;
}
