using System.Threading;

namespace ToolPolicy.Enforcement;

/// <summary>
/// The flow of a caller while a body runs in it without an asynchronous method between: what the body changes there, such as the ambient session, the culture or the
/// current activity, does not reach the caller.
/// </summary>
internal readonly struct KeptFlow
{
    private readonly ExecutionContext _flow;
    private readonly SynchronizationContext? _context;

    private KeptFlow(ExecutionContext flow, SynchronizationContext? context)
    {
        _flow = flow;
        _context = context;
    }

    /// <summary>The flow as it is; null where it is suppressed, and so cannot be restored by hand.</summary>
    public static KeptFlow? Now() => ExecutionContext.Capture() is { } flow ? new(flow, SynchronizationContext.Current) : null;

    /// <summary>Puts the flow back as it was.</summary>
    public void Restore()
    {
        if (SynchronizationContext.Current != _context)
        {
            SynchronizationContext.SetSynchronizationContext(_context);
        }

        if (ExecutionContext.Capture() != _flow)
        {
            ExecutionContext.Restore(_flow);
        }
    }
}
