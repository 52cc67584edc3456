using System;
using System.Threading.Tasks;
using ToolPolicy.Audit;
using ToolPolicy.Enforcement;
using ToolPolicy.Generation;
using ToolPolicy.Obligations;

namespace ToolPolicy;

/// <content>A call from its result on: it is masked, capped, recorded and shown, or else withheld.</content>
public sealed partial class ToolGuard
{
    internal async ValueTask<object?> AwaitAsync<TResult>(ToolCall call, ValueTask<TResult> running, ResultWriter<TResult>? write)
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
    internal ValueTask<object?> Show<TResult>(ref ToolCall call, TResult result, ResultWriter<TResult>? write)
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
