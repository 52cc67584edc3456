using System;
using System.Threading;
using System.Threading.Tasks;
using ModelContextProtocol.Server;

namespace ToolPolicy.Mcp.Tests.Protocol;

/// <summary>Tools that wait until they are let go.</summary>
public sealed class SlowTools
{
    private static int s_waiting;

    internal static TaskCompletionSource Go { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal static TaskCompletionSource Begun { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal static TaskCompletionSource Stopped { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal static async Task Reached(int waiting)
    {
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(60));
        while (Volatile.Read(ref s_waiting) < waiting)
        {
            await Task.Delay(10, patience.Token);
        }
    }

    [McpServerTool, AllowAnyone("for tests")]
    public async Task<int> Wait(int number)
    {
        Interlocked.Increment(ref s_waiting);
        await Go.Task;
        return number;
    }

    [McpServerTool, AllowAnyone("for tests")]
    public async Task<string> Forever(CancellationToken cancellation)
    {
        Begun.TrySetResult();
        try
        {
            await Task.Delay(Timeout.Infinite, cancellation);
            return "never";
        }
        finally
        {
            Stopped.TrySetResult();
        }
    }
}
