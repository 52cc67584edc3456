using System;
using System.Threading.Tasks;
using ToolPolicy.Decisions;
using ToolPolicy.Enforcement;
using ToolPolicy.Generation;

namespace ToolPolicy;

/// <content>
/// A call from its arguments on. Generated code takes the steps up to the body, one after the other; only what waits keeps a copy of the call, so that a call that waits for
/// nothing is never copied.
/// </content>
public sealed partial class ToolGuard
{
    /// <summary>Generated code binds the arguments, asks, begins, and runs the body, in the caller's flow, which is afterwards as it was.</summary>
    private ValueTask<object?> Bind(ref ToolCall call)
    {
        if (KeptFlow.Now() is not { } flow)
        {
            return BindAsync(call);
        }

        try
        {
            return Open(ref call);
        }
        finally
        {
            flow.Restore();
        }
    }

    /// <summary>The same where the flow cannot be kept by hand, because it was suppressed: an asynchronous method keeps it.</summary>
    private async ValueTask<object?> BindAsync(ToolCall call) => await Open(ref call);

    private ValueTask<object?> Open(ref ToolCall call)
    {
        try
        {
            call.Open();
            return call.Function.Bind(ref call);
        }
        catch (Exception e)
        {
            return FailAsync(in call, e);
        }
    }

    /// <summary>What a call has waited for comes, in whatever flow: generated code goes on.</summary>
    internal async ValueTask<object?> ResumeAsync(ToolCall call, Task<bool> answer)
    {
        try
        {
            call.Resume(await answer);
        }
        catch (Exception e)
        {
            return await FailAsync(in call, e);
        }

        return await Bind(ref call);
    }

    private ValueTask<object?> FailAsync(in ToolCall call, Exception failure) => call.HasBegun
        ? WithholdAsync(call, failure)
        : DenyAsync(call, Decision.Failed(failure, call.Cancellation.IsCancellationRequested));
}
