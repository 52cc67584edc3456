using System;
using Microsoft.Extensions.Logging;

namespace ToolPolicy.Telemetry;

/// <summary>What a guard without a logger says: warnings and worse, on standard error. A denial that nobody hears costs a developer an afternoon.</summary>
internal sealed class StandardErrorLogger : ILogger
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel is >= LogLevel.Warning and not LogLevel.None;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            Console.Error.WriteLine($"ToolPolicy {logLevel.ToString().ToLowerInvariant()}: {formatter(state, exception)}");
        }
    }
}
