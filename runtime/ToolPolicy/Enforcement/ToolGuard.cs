using System;
using System.Threading;
using System.Threading.Tasks;
using ToolPolicy.Audit;
using ToolPolicy.Binding;
using ToolPolicy.Decisions;
using ToolPolicy.Enforcement;
using ToolPolicy.Generation;
using ToolPolicy.Telemetry;

namespace ToolPolicy;

/// <summary>The enforcement point: every guarded call passes through it, and it acts on what was decided. Thread-safe.</summary>
/// <remarks>
/// Before the body begins, whatever fails denies. Once it has begun, nothing is called a denial any more: the result is withheld. Both are recorded.
/// </remarks>
public sealed partial class ToolGuard
{
    private static readonly Lazy<ToolGuard> Shared = new(static () => new ToolGuard());

    /// <summary>Makes a guard.</summary>
    /// <param name="options">What it works with; null for the defaults.</param>
    /// <exception cref="ArgumentException">An option that cannot work, such as a role map with a role that nobody declares.</exception>
    public ToolGuard(ToolGuardOptions? options = null) => Parts = GuardParts.Of(options ?? new ToolGuardOptions(), Narrowing);

    /// <summary>The guard of <c>host.Guarded()</c> without arguments. It records to JSON lines in <c>tool-audit/</c> beside the program.</summary>
    public static ToolGuard Default => Shared.Value;

    /// <summary>What this running program takes back: a tool, a role, part of a cap.</summary>
    public Narrowing Narrowing { get; } = new();

    internal GuardParts Parts { get; }

    /// <summary>A call, with whose it is: null for nobody's. A request of a server brings its own session.</summary>
    internal ValueTask<object?> InvokeAsync(GuardedFunction function, ToolSession? session, CallArguments arguments, IServiceProvider? services, CancellationToken cancellation)
    {
        ToolCall call = new(function, session, arguments, services, cancellation);
        return ToolTelemetry.IsObserved ? ObserveAsync(call) : Enter(ref call);
    }

    /// <summary>Decides what needs no arguments: whose call it is, and whether they hold what the rule asks for.</summary>
    private ValueTask<object?> Enter(ref ToolCall call)
    {
        Decision decision = Parts.Decider.Decide(ref call);
        return !decision.IsPermit ? DenyAsync(call, decision) : Parts.Decider.MustValidate(in call) ? ValidateAsync(call) : Bind(ref call);
    }

    private async ValueTask<object?> ValidateAsync(ToolCall call)
    {
        Decision decision = await Parts.Decider.ValidateAsync(call);
        return await (decision.IsPermit ? Bind(ref call) : DenyAsync(call, decision));
    }

    internal async ValueTask<object?> DenyAsync(ToolCall call, Decision decision)
    {
        await call.CloseQuietlyAsync();
        await Parts.Reporter.DeniedAsync(in call, decision);
        return decision.Code == DecisionCode.Cancelled
            ? throw new OperationCanceledException(call.Cancellation)
            : call.Function.Form.Denied(in call, in decision);
    }

    internal async ValueTask<object?> WithholdAsync(ToolCall call, Exception? failure)
    {
        bool isCancelled = failure is OperationCanceledException && call.Cancellation.IsCancellationRequested;
        await call.CloseQuietlyAsync();
        await Parts.Reporter.WithheldAsync(in call, isCancelled ? ToolOutcome.Cancelled : ToolOutcome.Withheld, failure);
        return isCancelled ? throw new OperationCanceledException(call.Cancellation) : call.Function.Form.Withheld(in call);
    }

    private async ValueTask<object?> ObserveAsync(ToolCall call)
    {
        using QuietActivity activity = ToolTelemetry.Start(call.Tool, call.Id);
        (call.Activity, call.StartedAt) = (activity.Activity, activity.StartedAt);
        return await Enter(ref call);
    }
}
