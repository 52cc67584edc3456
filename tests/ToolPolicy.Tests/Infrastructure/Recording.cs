using System;
using System.Collections.Generic;
using System.Security.Claims;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using ToolPolicy.Audit;
using ToolPolicy.Testing;

namespace ToolPolicy.Tests.Infrastructure;

/// <summary>A guard whose records and log lines a test reads.</summary>
internal sealed class Recording
{
    public InMemoryAuditSink Audit { get; } = new(100_000);

    public ListLogger Log { get; } = new();

    public ToolGuardOptions Options { get; } = new();

    public ToolGuard Guard => _guard ??= NewGuard();

    private ToolGuard? _guard;

    public ToolGuard NewGuard()
    {
        Options.Audit ??= Audit;
        Options.Logger ??= Log;
        return new ToolGuard(Options);
    }

    public static ToolSession Session(string subject, params string[] roles) => ToolSession.Open(TestPrincipal.WithRoles(subject, roles));

    public static ToolSession Session(ClaimsPrincipal principal) => ToolSession.Open(principal);

    public static async Task<string?> CallAsync(AIFunction function, params (string Name, object? Value)[] arguments)
    {
        AIFunctionArguments all = [];
        foreach ((string name, object? value) in arguments)
        {
            all.Add(name, value);
        }

        return (string?)await function.InvokeAsync(all);
    }
}

/// <summary>Keeps what was logged.</summary>
internal sealed class ListLogger : ILogger
{
    private readonly List<(LogLevel Level, string Text)> _lines = [];

    public IReadOnlyList<(LogLevel Level, string Text)> Lines
    {
        get
        {
            lock (_lines)
            {
                return [.. _lines];
            }
        }
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lock (_lines)
        {
            _lines.Add((logLevel, formatter(state, exception)));
        }
    }
}

/// <summary>A clock that stands where it is put.</summary>
internal sealed class StoppedClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
