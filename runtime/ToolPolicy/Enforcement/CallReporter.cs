using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using ToolPolicy.Audit;
using ToolPolicy.Decisions;
using ToolPolicy.Generation;
using ToolPolicy.Obligations;
using ToolPolicy.Telemetry;

namespace ToolPolicy.Enforcement;

/// <summary>What is told about a call: to the audit trail, to the developer's log, to telemetry. Only the trail can stop a call; the others are told quietly.</summary>
internal sealed class CallReporter(AuditTrail trail, ILogger log, TimeProvider clock, ArgumentMasks masks)
{
    private int _saidNoSession;

    /// <summary>Records a permit. False when it could not be recorded; the body must not run then.</summary>
    public ValueTask<bool> TryPermitAsync(in ToolCall call) => trail.TryWriteAsync(Decided(call, Decision.Permit));

    /// <summary>The permit stands, and the body is about to begin.</summary>
    public static void Permitted(in ToolCall call)
    {
        call.Session?.Permitted();
        try
        {
            ToolTelemetry.Decided(call.Activity, call.Tool, Decision.Permit);
        }
        catch (Exception)
        {
            // A listener that throws changes nothing.
        }
    }

    /// <summary>Records a denial. Never throws.</summary>
    public ValueTask DeniedAsync(in ToolCall call, in Decision decision)
    {
        if (decision.Code is not (DecisionCode.Fault or DecisionCode.AuditUnavailable or DecisionCode.Cancelled))
        {
            call.Session?.Denied();
        }

        LogDenial(call, decision);
        try
        {
            ToolTelemetry.Decided(call.Activity, call.Tool, decision);
        }
        catch (Exception)
        {
            // As above.
        }

        return trail.WriteSurelyAsync(Decided(call, decision));
    }

    /// <summary>Records that the model gets the result. False when that could not be recorded; it must be withheld then.</summary>
    public ValueTask<bool> TryReturnedAsync(in ToolCall call, in ShownResult shown) =>
        trail.TryWriteAsync(Ended(call, ToolOutcome.Returned, null, shown, clock.GetUtcNow()));

    /// <summary>Records that the result is not shown. Never throws.</summary>
    public ValueTask WithheldAsync(in ToolCall call, ToolOutcome outcome, Exception? failure)
    {
        if (outcome == ToolOutcome.Withheld)
        {
            // The message of an exception may hold anything, so the log gets its type and where it was thrown.
            ToolLog.Withheld(log, call.Id.ToString(), call.Tool.Name, call.Tool.Method, failure?.GetType().FullName, failure?.StackTrace);
        }

        Ended(call, outcome, failure, 0);
        return trail.WriteSurelyAsync(Ended(call, outcome, failure?.GetType(), default, Now()));
    }

    /// <summary>The call is over, as far as telemetry is concerned.</summary>
    public static void Ended(in ToolCall call, ToolOutcome outcome, Exception? failure, int resultBytes)
    {
        try
        {
            ToolTelemetry.Ended(call.Activity, call.Tool, outcome, failure?.GetType(), resultBytes, call.StartedAt);
        }
        catch (Exception)
        {
            // As above.
        }
    }

    private void LogDenial(in ToolCall call, in Decision decision)
    {
        if (decision.Code == DecisionCode.NoSession && Interlocked.Exchange(ref _saidNoSession, 1) == 0)
        {
            ToolLog.NoSession(log, call.Tool.Name, call.Tool.Method);
        }
        else if (decision.Code == DecisionCode.Unsound)
        {
            ToolLog.Unsound(log, call.Tool.Name, call.Tool.Method, call.Tool.Unsound);
        }
        else if (decision is { Code: DecisionCode.Fault, Cause: { } fault })
        {
            ToolLog.Faulted(log, call.Id.ToString(), call.Tool.Name, call.Tool.Method, fault.GetType().FullName, fault.StackTrace);
        }
        else if (log.IsEnabled(LogLevel.Information))
        {
            ToolLog.Denied(log, call.Tool.Name, call.Tool.Method, DecisionCodeNames.NameOf(decision.Code), DecisionSubject.NameOf(call.Tool, decision));
        }
    }

    private AuditRecord Decided(in ToolCall call, in Decision decision) => new(
        AuditEvent.Decision, trail.NextSequence(), call.Now == default ? Now() : call.Now, call.Id, call.Parent, call.Session, call.Tool, decision,
        call.Arguments, masks);

    private AuditRecord Ended(in ToolCall call, ToolOutcome outcome, Type? exception, in ShownResult shown, DateTimeOffset now) => new(
        AuditEvent.Outcome, trail.NextSequence(), now, call.Id, call.Parent, call.Session, call.Tool, Decision.Permit,
        default, null, outcome, exception, shown.Bytes, shown.Masked, shown.WasCut);

    /// <summary>The time for a record of something that has failed already: it is made even when the clock is what failed.</summary>
    private DateTimeOffset Now()
    {
        try
        {
            return clock.GetUtcNow();
        }
        catch (Exception)
        {
            return TimeProvider.System.GetUtcNow();
        }
    }
}
