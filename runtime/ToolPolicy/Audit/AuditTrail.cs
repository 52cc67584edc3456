using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using ToolPolicy.Telemetry;

namespace ToolPolicy.Audit;

/// <summary>The chosen sink, what stands in when it fails, and the sinks that merely listen.</summary>
internal sealed class AuditTrail(IAuditSink chosen, IAuditSink fallback, IAuditSink[] listeners, ILogger log)
{
    private long _sequence;

    public long NextSequence() => Interlocked.Increment(ref _sequence);

    /// <summary>Writes a record. False when the chosen sink could not: the caller then shows nothing and runs nothing, and says so by <see cref="WriteSurelyAsync"/>.</summary>
    public ValueTask<bool> TryWriteAsync(in AuditRecord record)
    {
        try
        {
            ValueTask write = chosen.WriteAsync(record);
            if (!write.IsCompletedSuccessfully)
            {
                return AwaitAsync(write, record);
            }

            write.GetAwaiter().GetResult();
        }
        catch (Exception e)
        {
            ToolLog.AuditFailed(log, record.Tool, e.GetType().FullName);
            return new(false);
        }

        return listeners.Length == 0 ? new(true) : ListenAsync(record);
    }

    /// <summary>Writes a record of something that is decided already, to the fallback when the chosen sink cannot. Never throws.</summary>
    public async ValueTask WriteSurelyAsync(AuditRecord record)
    {
        if (!await TryWriteAsync(record))
        {
            await QuietlyAsync(fallback, record);
        }
    }

    private async ValueTask<bool> AwaitAsync(ValueTask write, AuditRecord record)
    {
        try
        {
            await write;
        }
        catch (Exception e)
        {
            ToolLog.AuditFailed(log, record.Tool, e.GetType().FullName);
            return false;
        }

        return await ListenAsync(record);
    }

    private async ValueTask<bool> ListenAsync(AuditRecord record)
    {
        foreach (IAuditSink listener in listeners)
        {
            await QuietlyAsync(listener, record);
        }

        return true;
    }

    private async ValueTask QuietlyAsync(IAuditSink sink, AuditRecord record)
    {
        try
        {
            await sink.WriteAsync(record);
        }
        catch (Exception e)
        {
            ToolLog.AuditFailed(log, record.Tool, e.GetType().FullName);
        }
    }
}
