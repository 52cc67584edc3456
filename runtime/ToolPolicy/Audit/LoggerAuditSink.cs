using System;
using System.Buffers;
using System.Text;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using ToolPolicy.Telemetry;

namespace ToolPolicy.Audit;

/// <summary>Writes records to a logger, as JSON text. A second sink: a logger may filter, sample and drop, so it is never the only one.</summary>
public sealed class LoggerAuditSink : IAuditSink
{
    private readonly ILogger _logger;

    /// <summary>Writes to <paramref name="logger"/> at level information.</summary>
    /// <param name="logger">The logger.</param>
    public LoggerAuditSink(ILogger logger)
    {
        ArgumentNullException.ThrowIfNull(logger);
        _logger = logger;
    }

    /// <inheritdoc/>
    public ValueTask WriteAsync(in AuditRecord record)
    {
        if (_logger.IsEnabled(LogLevel.Information))
        {
            ArrayBufferWriter<byte> line = new();
            record.WriteTo(line);
            ToolLog.AuditRecord(_logger, Encoding.UTF8.GetString(line.WrittenSpan));
        }

        return ValueTask.CompletedTask;
    }
}
