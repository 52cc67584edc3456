using System;
using System.Collections.Generic;
using Microsoft.Extensions.Logging;

namespace ToolPolicy.Generators.Tests.Infrastructure;

/// <summary>The developer's log, kept.</summary>
internal sealed class LogLines : ILogger
{
    private readonly List<string> _lines = [];

    /// <summary>Level and message of each line.</summary>
    public IReadOnlyList<string> Lines => _lines;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _lines.Add($"{logLevel}: {formatter(state, exception)}");
}
