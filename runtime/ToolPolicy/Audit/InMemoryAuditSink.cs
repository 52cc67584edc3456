using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace ToolPolicy.Audit;

/// <summary>Keeps the latest records in memory, for tests and development. Nothing is allocated per record.</summary>
/// <remarks>
/// The arguments of a record are masked when they are read, from the call's own argument dictionary: do not change that dictionary before. Thread-safe.
/// </remarks>
public sealed class InMemoryAuditSink : IAuditSink
{
    private readonly object _gate = new();
    private readonly AuditRecord[] _ring;
    private long _count;
    private int _next;

    /// <summary>Makes a sink that keeps the latest <paramref name="capacity"/> records.</summary>
    /// <param name="capacity">How many records are kept, 1 or more.</param>
    public InMemoryAuditSink(int capacity = 1024)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 1);
        _ring = new AuditRecord[capacity];
    }

    /// <summary>How many records were ever written. More than <see cref="Records"/> has when the oldest were overwritten.</summary>
    public long Count
    {
        get
        {
            lock (_gate)
            {
                return _count;
            }
        }
    }

    /// <summary>A copy of what is kept, oldest first.</summary>
    public IReadOnlyList<AuditRecord> Records
    {
        get
        {
            lock (_gate)
            {
                AuditRecord[] kept = new AuditRecord[(int)Math.Min(_count, _ring.Length)];
                for (int i = 0; i < kept.Length; i++)
                {
                    kept[i] = _ring[(_next - kept.Length + i + _ring.Length) % _ring.Length];
                }

                return kept;
            }
        }
    }

    /// <inheritdoc/>
    public ValueTask WriteAsync(in AuditRecord record)
    {
        lock (_gate)
        {
            _ring[_next] = record;
            _next = _next + 1 == _ring.Length ? 0 : _next + 1;
            _count++;
        }

        return ValueTask.CompletedTask;
    }
}
