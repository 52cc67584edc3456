using System;
using System.Buffers;
using System.Text;
using System.Threading.Tasks;

namespace ToolPolicy.Audit;

/// <summary>Writes records to standard error, as JSON lines: the last resort when the chosen sink fails.</summary>
internal sealed class StandardErrorAuditSink : IAuditSink
{
    public ValueTask WriteAsync(in AuditRecord record)
    {
        ArrayBufferWriter<byte> line = new();
        record.WriteTo(line);
        Console.Error.WriteLine(Encoding.UTF8.GetString(line.WrittenSpan));
        return ValueTask.CompletedTask;
    }
}
