using System;
using System.IO;
using System.Linq;
using ToolPolicy.Audit;
using ToolPolicy.Decisions;
using ToolPolicy.Generation;
using ToolPolicy.Obligations;
using ToolPolicy.Obligations.Redaction;
using ToolPolicy.Obligations.Redaction.Detection;
using ToolPolicy.Principals;
using ToolPolicy.Rules;
using ToolPolicy.Telemetry;

namespace ToolPolicy.Enforcement;

/// <summary>What a guard is made of, from its options.</summary>
internal sealed record GuardParts(CallDecider Decider, ResultObligations Obligations, CallReporter Reporter)
{
    private const int LeastKeyBytes = 16;

    public static GuardParts Of(ToolGuardOptions options, Narrowing narrowing)
    {
        TimeProvider clock = options.Clock ?? throw Legal.Fault("a guard needs a clock", "options.Clock");
        TokenCounter counter = options.TokenCounter ?? TokenCounter.Estimate;
        SafeLogger log = new(options.Logger ?? new StandardErrorLogger());
        if (options.PseudonymKey is { Length: < LeastKeyBytes })
        {
            throw Legal.Fault("the key of pseudonyms has at least 16 bytes", "options.PseudonymKey");
        }

        Pseudonyms pseudonyms = new(options.PseudonymKey);
        PatternSet patterns = new([.. options.Patterns]);
        AuditTrail trail = new(options.Audit ?? BesideTheProgram(), options.FallbackAudit ?? new StandardErrorAuditSink(), [.. options.AlsoRecordTo], log);
        return new GuardParts(
            new CallDecider(new SessionResolver(options.PrincipalFromServices, clock), new ToolDecider(Checked(options.RoleMap), narrowing), options.Validator, options.PolicyAuthorizer, clock),
            new ResultObligations(counter, pseudonyms, patterns),
            new CallReporter(trail, log, clock, new ArgumentMasks(pseudonyms, patterns)));
    }

    private static RoleMap? Checked(RoleMap? map)
    {
        RoleMap? snapshot = map?.Snapshot();
        return snapshot?.FirstOrDefault(static role => !GuardRegistry.IsKnownRole(role)) is { } unknown
            ? throw Legal.Fault($"the role map gives the role '{unknown}', which no rule of a loaded assembly and no [PolicyRoles] class names", "options.RoleMap")
            : snapshot;
    }

    /// <summary>A file of this process's own, so that two of them never write one file.</summary>
    private static JsonLinesAuditSink BesideTheProgram() => new(Path.Combine(
        AppContext.BaseDirectory, "tool-audit", string.Create(null, $"{DateTime.UtcNow:yyyyMMdd-HHmmss}-{Environment.ProcessId}.jsonl")));
}
