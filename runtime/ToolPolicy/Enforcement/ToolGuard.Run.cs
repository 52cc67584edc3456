using System;
using System.Threading.Tasks;
using ToolPolicy.Audit;
using ToolPolicy.Decisions;
using ToolPolicy.Enforcement;
using ToolPolicy.Generation;
using ToolPolicy.Obligations;
using ToolPolicy.Principals;

namespace ToolPolicy;

/// <content>
/// The rest of a call whose arguments are bound, in order: refuse, check, record, run, mask and cap, record. Each step goes on to the next where nothing has to be waited
/// for; only what waits keeps a copy of the call, so that a call that waits for nothing is never copied.
/// </content>
public sealed partial class ToolGuard
{
    /// <summary>Arguments are bound.</summary>
    internal ValueTask<object?> Run<TArguments, TResult>(
        ref ToolCall call, TArguments arguments, ToolBody<TArguments, TResult> body, ResultWriter<TResult>? write, ToolCheck<TArguments>? check)
    {
        if (KeptFlow.Now() is not { } flow)
        {
            return RunAsync(call, arguments, body, write, check);
        }

        try
        {
            return Refuse(ref call, arguments, body, write, check);
        }
        finally
        {
            flow.Restore();
        }
    }

    /// <summary>The same where the flow cannot be kept by hand, because it was suppressed: an asynchronous method keeps it.</summary>
    private async ValueTask<object?> RunAsync<TArguments, TResult>(
        ToolCall call, TArguments arguments, ToolBody<TArguments, TResult> body, ResultWriter<TResult>? write, ToolCheck<TArguments>? check) =>
        await Refuse(ref call, arguments, body, write, check);

    private ValueTask<object?> Refuse<TArguments, TResult>(
        ref ToolCall call, TArguments arguments, ToolBody<TArguments, TResult> body, ResultWriter<TResult>? write, ToolCheck<TArguments>? check)
    {
        (call.Services as ISpeakingServices)?.Bound(call.Echoes);
        Decision decision = call.Cancellation.IsCancellationRequested ? new(DecisionCode.Cancelled) : call.Bound;
        return !decision.IsPermit ? DenyAsync(call, decision)
            : call.Tool.Rule.CheckNames.Length > 0 ? CheckAsync(call, arguments, body, write, check)
            : Permit(ref call, arguments, body, write);
    }

    private async ValueTask<object?> CheckAsync<TArguments, TResult>(
        ToolCall call, TArguments arguments, ToolBody<TArguments, TResult> body, ResultWriter<TResult>? write, ToolCheck<TArguments>? check)
    {
        Decision decision = Decision.Permit;
        try
        {
            for (int i = 0; decision.IsPermit && i < call.Tool.Rule.CheckNames.Length; i++)
            {
                decision = check is not null && await check(in call, arguments, call.Principal, i) ? decision : new(DecisionCode.CheckFailed, i);
            }
        }
        catch (Exception e)
        {
            decision = Decision.Failed(e, call.Cancellation.IsCancellationRequested);
        }

        return await (decision.IsPermit ? Permit(ref call, arguments, body, write) : DenyAsync(call, decision));
    }

    /// <summary>The permit is recorded before the body runs.</summary>
    private ValueTask<object?> Permit<TArguments, TResult>(
        ref ToolCall call, TArguments arguments, ToolBody<TArguments, TResult> body, ResultWriter<TResult>? write)
    {
        ValueTask<bool> recorded;
        try
        {
            recorded = Parts.Reporter.TryPermitAsync(in call);
        }
        catch (Exception e)
        {
            return DenyAsync(call, Decision.Failed(e, call.Cancellation.IsCancellationRequested));
        }

        return !recorded.IsCompletedSuccessfully ? PermitAsync(call, recorded, arguments, body, write)
            : recorded.Result ? Execute(ref call, arguments, body, write)
            : DenyAsync(call, new(DecisionCode.AuditUnavailable));
    }

    private async ValueTask<object?> PermitAsync<TArguments, TResult>(
        ToolCall call, ValueTask<bool> recorded, TArguments arguments, ToolBody<TArguments, TResult> body, ResultWriter<TResult>? write)
    {
        Decision decision;
        try
        {
            decision = await recorded ? Decision.Permit : new(DecisionCode.AuditUnavailable);
        }
        catch (Exception e)
        {
            decision = Decision.Failed(e, call.Cancellation.IsCancellationRequested);
        }

        return await (decision.IsPermit ? Execute(ref call, arguments, body, write) : DenyAsync(call, decision));
    }

    private ValueTask<object?> Execute<TArguments, TResult>(
        ref ToolCall call, TArguments arguments, ToolBody<TArguments, TResult> body, ResultWriter<TResult>? write)
    {
        ValueTask<TResult> running;
        try
        {
            CallReporter.Permitted(in call);
            if (call.IsAmbient)
            {
                AmbientSession.EnterCall(call.Session!, call.Id);
            }

            running = body(in call, arguments);
        }
        catch (Exception e)
        {
            return WithholdAsync(call, e);
        }

        return running.IsCompletedSuccessfully ? Show(ref call, running.Result, write) : AwaitAsync(call, running, write);
    }

    private async ValueTask<object?> AwaitAsync<TResult>(ToolCall call, ValueTask<TResult> running, ResultWriter<TResult>? write)
    {
        TResult result;
        try
        {
            result = await running;
        }
        catch (Exception e)
        {
            return await WithholdAsync(call, e);
        }

        return await Show(ref call, result, write);
    }

    /// <summary>Masks and caps the result, and ends the call's scope.</summary>
    private ValueTask<object?> Show<TResult>(ref ToolCall call, TResult result, ResultWriter<TResult>? write)
    {
        ShownResult shown;
        object? form;
        ValueTask closing;
        try
        {
            shown = Parts.Obligations.Meet(result, write, Narrowing.CapOf(call.Tool), in call);
            form = call.Function.Form.Returned(in shown);
            closing = call.CloseAsync();
        }
        catch (Exception e)
        {
            return WithholdAsync(call, e);
        }

        return closing.IsCompletedSuccessfully ? Tell(in call, in shown, form) : CloseAsync(call, closing, shown, form);
    }

    private async ValueTask<object?> CloseAsync(ToolCall call, ValueTask closing, ShownResult shown, object? form)
    {
        try
        {
            await closing;
        }
        catch (Exception e)
        {
            return await WithholdAsync(call, e);
        }

        return await Tell(in call, in shown, form);
    }

    /// <summary>What cannot be recorded is not shown.</summary>
    private ValueTask<object?> Tell(in ToolCall call, in ShownResult shown, object? form)
    {
        ValueTask<bool> recorded;
        try
        {
            recorded = Parts.Reporter.TryReturnedAsync(in call, in shown);
        }
        catch (Exception e)
        {
            return WithholdAsync(call, e);
        }

        if (!recorded.IsCompletedSuccessfully)
        {
            return TellAsync(call, recorded, shown.Bytes, form);
        }

        if (!recorded.Result)
        {
            return WithholdAsync(call, null);
        }

        CallReporter.Ended(in call, ToolOutcome.Returned, null, shown.Bytes);
        return new(form);
    }

    private async ValueTask<object?> TellAsync(ToolCall call, ValueTask<bool> recorded, int bytes, object? form)
    {
        Exception? failure = null;
        try
        {
            if (await recorded)
            {
                CallReporter.Ended(in call, ToolOutcome.Returned, null, bytes);
                return form;
            }
        }
        catch (Exception e)
        {
            failure = e;
        }

        return await WithholdAsync(call, failure);
    }
}
