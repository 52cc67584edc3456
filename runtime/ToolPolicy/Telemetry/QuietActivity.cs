using System;
using System.Diagnostics;

namespace ToolPolicy.Telemetry;

/// <summary>An activity whose end does not throw, whatever its listeners do.</summary>
internal readonly struct QuietActivity(Activity? activity) : IDisposable
{
    public Activity? Activity => activity;

    /// <summary>The start of the call, as a timestamp of <see cref="Stopwatch"/>.</summary>
    public long StartedAt { get; } = Stopwatch.GetTimestamp();

    public void Dispose()
    {
        try
        {
            activity?.Dispose();
        }
        catch (Exception)
        {
            // A listener that throws changes nothing.
        }
    }
}
