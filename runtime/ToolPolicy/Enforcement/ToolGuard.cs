using System;
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using ToolPolicy.Audit;
using ToolPolicy.Decisions;
using ToolPolicy.Enforcement;
using ToolPolicy.Generation;
using ToolPolicy.Obligations;
using ToolPolicy.Principals;
using ToolPolicy.Telemetry;

namespace ToolPolicy;

/// <summary>The enforcement point: every guarded call passes through it, and it acts on what was decided. Thread-safe.</summary>
/// <remarks>
/// Before the body begins, whatever fails denies. Once it has begun, nothing is called a denial any more: the result is withheld. Both are recorded.
/// </remarks>
public sealed class ToolGuard
{
    private static readonly Lazy<ToolGuard> Shared = new(static () => new ToolGuard());

    private readonly GuardParts _parts;

    /// <summary>Makes a guard.</summary>
    /// <param name="options">What it works with; null for the defaults.</param>
    /// <exception cref="ArgumentException">An option that cannot work, such as a role map with a role that nobody declares.</exception>
    public ToolGuard(ToolGuardOptions? options = null) => _parts = GuardParts.Of(options ?? new ToolGuardOptions(), Narrowing);

    /// <summary>The guard of <c>host.Guarded()</c> without arguments. It records to JSON lines in <c>tool-audit/</c> beside the program.</summary>
    public static ToolGuard Default => Shared.Value;

    /// <summary>What this running program takes back: a tool, a role, part of a cap.</summary>
    public Narrowing Narrowing { get; } = new();

    /// <summary>Whether the principal's roles and claims let it call the tool, as far as that can be said before a call.</summary>
    internal bool MaySee(GuardedFunction function, ToolSession session) =>
        _parts.Decider.Decide(function.Tool, session, _parts.Clock.GetUtcNow()).IsPermit;

    internal bool FitsCap(string argument, int maxTokens) =>
        _parts.Counter.SurelyFits(argument.Length * 3L, maxTokens) || _parts.Counter.Fits(argument, maxTokens);

    internal ValueTask<object?> InvokeAsync(GuardedFunction function, AIFunctionArguments arguments, CancellationToken cancellation)
    {
        ToolCall call = new(function, arguments, cancellation);
        return ToolTelemetry.IsObserved ? ObserveAsync(call) : Decide(call);
    }

    /// <summary>Arguments are bound. What follows is the rest of a call, in order: refuse, check, record, run, mask and cap, record.</summary>
    internal async ValueTask<object?> RunAsync<TArguments, TResult>(
        ToolCall call, TArguments arguments, ToolBody<TArguments, TResult> body, ResultWriter<TResult>? write, ToolCheck<TArguments>? check)
    {
        Decision decision;
        Exception? failure = null;
        try
        {
            decision = call.Cancellation.IsCancellationRequested ? new(DecisionCode.Cancelled) : call.Bound;
            for (int i = 0; decision.IsPermit && i < call.Tool.Rule.Checks.Count; i++)
            {
                decision = check is not null && await check(in call, arguments, call.Principal, i) ? decision : new(DecisionCode.CheckFailed, i);
            }

            if (decision.IsPermit && !await _parts.Reporter.TryPermitAsync(in call))
            {
                decision = new(DecisionCode.AuditUnavailable);
            }
        }
        catch (Exception e)
        {
            (decision, failure) = (new(DecisionCode.Fault), e);
        }

        if (!decision.IsPermit)
        {
            return await DenyAsync(call, decision, failure);
        }

        try
        {
            CallReporter.Permitted(in call);
            if (call.IsAmbient)
            {
                AmbientSession.EnterCall(call.Session!, call.Id);
            }

            TResult result = await body(in call, arguments);
            ShownResult shown = _parts.Obligations.Meet(result, write, Narrowing.CapOf(call.Tool), call.Tool.Rule.ShowTotal, call.Session?.Id);
            object? form = call.Function.Form(shown);
            await call.CloseAsync();
            if (await _parts.Reporter.TryReturnedAsync(in call, shown))
            {
                CallReporter.Ended(in call, ToolOutcome.Returned, null, shown.Bytes);
                return form;
            }
        }
        catch (Exception e)
        {
            failure = e;
        }

        return await WithholdAsync(call, failure);
    }

    /// <summary>Decides what needs no arguments: who calls, and whether they hold what the rule asks for.</summary>
    private ValueTask<object?> Decide(ToolCall call)
    {
        try
        {
            Decision decision = _parts.Sessions.Resolve(ref call);
            if (decision.IsPermit)
            {
                decision = _parts.Decider.Decide(call.Tool, call.Session, _parts.Clock.GetUtcNow());
            }

            return !decision.IsPermit ? DenyAsync(call, decision, null)
                : _parts.Validator is { } validator && call.Session is { } session && !call.Tool.Rule.IsOpen ? ValidateAsync(call, validator, session)
                : Bind(call);
        }
        catch (Exception e)
        {
            return DenyAsync(call, new(DecisionCode.Fault), e);
        }
    }

    private async ValueTask<object?> ValidateAsync(ToolCall call, IPrincipalValidator validator, ToolSession session)
    {
        bool isValid;
        try
        {
            isValid = await validator.IsValidAsync(session, call.Cancellation);
        }
        catch (Exception e)
        {
            return await DenyAsync(call, new(DecisionCode.Fault), e);
        }

        return await (isValid ? Bind(call) : DenyAsync(call, new(DecisionCode.PrincipalNotValid), null));
    }

    /// <summary>Generated code binds the arguments, and ends in <see cref="RunAsync"/>. What is thrown here comes from before that.</summary>
    private ValueTask<object?> Bind(ToolCall call)
    {
        try
        {
            call.Open();
            return call.Function.Bind(ref call);
        }
        catch (Exception e)
        {
            return DenyAsync(call, new(DecisionCode.Fault), e);
        }
    }

    private async ValueTask<object?> DenyAsync(ToolCall call, Decision decision, Exception? fault)
    {
        bool isCancelled = decision.Code == DecisionCode.Cancelled || (fault is OperationCanceledException && call.Cancellation.IsCancellationRequested);
        decision = isCancelled ? new(DecisionCode.Cancelled) : decision;
        await call.CloseQuietlyAsync();
        await _parts.Reporter.DeniedAsync(in call, decision, fault);
        return isCancelled
            ? throw new OperationCanceledException(call.Cancellation)
            : call.Function.Form(ShownResult.OfText(DenialText.Of(call.Tool, decision)));
    }

    private async ValueTask<object?> WithholdAsync(ToolCall call, Exception? failure)
    {
        bool isCancelled = failure is OperationCanceledException && call.Cancellation.IsCancellationRequested;
        await call.CloseQuietlyAsync();
        await _parts.Reporter.WithheldAsync(in call, isCancelled ? ToolOutcome.Cancelled : ToolOutcome.Withheld, failure);
        return isCancelled
            ? throw new OperationCanceledException(call.Cancellation)
            : call.Function.Form(ShownResult.OfText(DenialText.Withheld(call.Id)));
    }

    private async ValueTask<object?> ObserveAsync(ToolCall call)
    {
        using QuietActivity activity = ToolTelemetry.Start(call.Tool, call.Id);
        call.Activity = activity.Activity;
        call.StartedAt = Stopwatch.GetTimestamp();
        return await Decide(call);
    }
}
