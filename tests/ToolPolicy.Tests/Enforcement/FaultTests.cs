using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using ToolPolicy.Audit;
using ToolPolicy.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Tests.Enforcement;

/// <summary>
/// A fault at every call of a collaborator, one after the other. Before the body: nothing runs, the call is denied, and that is recorded. After it: it ran once, the
/// result is withheld, and that is recorded. The faults are enumerated by counting, so a new call of a collaborator is covered without a new test.
/// </summary>
public sealed class FaultTests
{
    /// <summary>What the faulty collaborators do when their turn comes.</summary>
    public enum Fault
    {
        ThrowAtOnce,
        ThrowLater,
        CancelOfItsOwn,
    }

    public static TheoryData<Fault, string> Cases
    {
        get
        {
            TheoryData<Fault, string> cases = [];
            foreach (Fault fault in Enum.GetValues<Fault>())
            {
                foreach (string tool in new[] { "Checked", "Make", "Record", "Lazy", "Text" })
                {
                    cases.Add(fault, tool);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Every_fault_fails_closed_and_is_recorded(Fault fault, string tool)
    {
        int denied = 0;
        int withheld = 0;
        for (int at = 1; ; at++)
        {
            Faults faults = new(fault, at);
            CountingTools host = new() { Check = faults.CheckAsync, During = faults.DuringAsync };
            InMemoryAuditSink written = new();
            InMemoryAuditSink fallback = new();
            ToolGuard guard = new(new ToolGuardOptions
            {
                Audit = new FaultySink(faults, written),
                FallbackAudit = fallback,
                Logger = new FaultyLogger(faults),
                Clock = new FaultyClock(faults),
                Validator = new FaultyValidator(faults),
                TokenCounter = TokenCounter.From(text => faults.Count(text.Length)),
                AlsoRecordTo = { new FaultySink(faults, new InMemoryAuditSink(), isListener: true) },
            });
            GuardedFunction function = host.Guarded(guard).Single(candidate => candidate.Name == tool).BoundTo(Recording.Session("ada", "tester"));

            string text = Assert.IsType<string>(await function.InvokeAsync(Arguments(tool)));

            AuditRecord[] all = [.. written.Records, .. fallback.Records];
            if (!faults.HasStruck)
            {
                // Every point was visited; this run had none left, and must be permitted.
                Assert.Equal(1, host.Runs);
                Assert.DoesNotContain("Denied", text, StringComparison.Ordinal);
                Assert.DoesNotContain("Withheld", text, StringComparison.Ordinal);
                Assert.Equal(2, written.Count);
                break;
            }

            if (text.StartsWith("Denied: ", StringComparison.Ordinal))
            {
                denied++;
                Assert.Equal(0, host.Runs);
                Assert.Contains(all, static record => record is { Event: AuditEvent.Decision, IsPermitted: false });
            }
            else if (text.StartsWith("Withheld: ", StringComparison.Ordinal))
            {
                withheld++;
                Assert.Equal(1, host.Runs);
                Assert.Contains(written.Records, static record => record is { Event: AuditEvent.Decision, IsPermitted: true });
                Assert.Contains(all, static record => record is { Event: AuditEvent.Outcome, Outcome: ToolOutcome.Withheld });
            }
            else
            {
                // Only what merely listens may fail without consequence.
                Assert.True(faults.StruckListener, text);
                Assert.Equal(1, host.Runs);
            }

            Assert.DoesNotContain("secret of the fault", text, StringComparison.Ordinal);
            Assert.InRange(at, 1, 100);
        }

        Assert.True(denied >= 3, $"{denied} points before the body");
        Assert.True(withheld >= 2, $"{withheld} points after it");
    }

    private static AIFunctionArguments Arguments(string tool) => tool == "Make" ? new() { ["name"] = "a", ["count"] = 1 } : tool == "Record" ? new() { ["name"] = "a" } : new() { ["text"] = "a" };

    private sealed class Faults(Fault fault, int at)
    {
        private int _calls;

        public bool HasStruck { get; private set; }

        public bool StruckListener { get; private set; }

        public async ValueTask<bool> CheckAsync()
        {
            await StrikeAsync();
            return true;
        }

        public Task DuringAsync(CancellationToken cancellation) => StrikeAsync();

        public int Count(int tokens)
        {
            Strike();
            return tokens;
        }

        public void Strike(bool isListener = false)
        {
            if (Interlocked.Increment(ref _calls) == at)
            {
                HasStruck = true;
                StruckListener |= isListener;
                throw fault == Fault.CancelOfItsOwn ? new OperationCanceledException("secret of the fault") : new InvalidOperationException("secret of the fault");
            }
        }

        public Task StrikeAsync(bool isListener = false)
        {
            if (fault != Fault.ThrowLater)
            {
                Strike(isListener);
                return Task.CompletedTask;
            }

            return LaterAsync();

            async Task LaterAsync()
            {
                await Task.Yield();
                Strike(isListener);
            }
        }
    }

    private sealed class FaultySink(Faults faults, InMemoryAuditSink inner, bool isListener = false) : IAuditSink
    {
        public async ValueTask WriteAsync(AuditRecord record)
        {
            await faults.StrikeAsync(isListener);
            await inner.WriteAsync(record);
        }

        ValueTask IAuditSink.WriteAsync(in AuditRecord record) => WriteAsync(record);
    }

    private sealed class FaultyLogger(Faults faults) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel)
        {
            faults.Strike(isListener: true);
            return true;
        }

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            faults.Strike(isListener: true);
    }

    private sealed class FaultyClock(Faults faults) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow()
        {
            faults.Strike();
            return System.GetUtcNow();
        }
    }

    private sealed class FaultyValidator(Faults faults) : IPrincipalValidator
    {
        public async ValueTask<bool> IsValidAsync(ToolSession session, CancellationToken cancellation)
        {
            await faults.StrikeAsync();
            return true;
        }
    }
}
