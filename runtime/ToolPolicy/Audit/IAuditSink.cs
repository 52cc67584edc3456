using System.Threading.Tasks;

namespace ToolPolicy.Audit;

/// <summary>Where records go.</summary>
public interface IAuditSink
{
    /// <summary>Writes one record. When it returns, the record has left the process: a crash right after loses nothing.</summary>
    /// <param name="record">
    /// The record. A sink that completes later copies it first. <see cref="AuditRecord.Arguments"/> reads the call's arguments when it is written out, so write it
    /// out before returning unless the sink is for tests.
    /// </param>
    /// <exception cref="System.Exception">The record could not be written. The call is then denied, or its result withheld.</exception>
    ValueTask WriteAsync(in AuditRecord record);
}
