using System;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using ToolPolicy.Audit;
using ToolPolicy.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Tests.Enforcement;

/// <summary>A call that waits for nothing runs in its caller's flow. It has the flow's values, leaves none behind, and is the same call as one that waits at every step.</summary>
public sealed class FlowTests
{
    private static readonly AsyncLocal<string?> Local = new();

    private readonly Recording _recording = new();
    private readonly CountingTools _host = new();

    [Fact]
    public void A_body_sees_the_callers_flow_and_leaves_nothing_in_it()
    {
        SynchronizationContext? context = SynchronizationContext.Current;
        CultureInfo culture = CultureInfo.CurrentCulture;
        Local.Value = "caller";
        string? seen = null;
        _host.During = _ =>
        {
            seen = Local.Value;
            Local.Value = "body";
            CultureInfo.CurrentCulture = new CultureInfo("da-DK");
            SynchronizationContext.SetSynchronizationContext(new SynchronizationContext());
            return Task.CompletedTask;
        };

        Assert.Equal("a", Complete("Text"));
        Assert.Equal("caller", seen);
        Assert.Equal("caller", Local.Value);
        Assert.Equal(culture, CultureInfo.CurrentCulture);
        Assert.Same(context, SynchronizationContext.Current);
    }

    [Fact]
    public void A_body_that_throws_leaves_nothing_either()
    {
        Local.Value = "caller";
        _host.During = static _ =>
        {
            Local.Value = "body";
            throw new InvalidOperationException();
        };

        Assert.StartsWith("Withheld", Complete("Text"), StringComparison.Ordinal);
        Assert.Equal("caller", Local.Value);
    }

    [Fact]
    public void A_suppressed_flow_stays_suppressed_and_as_it_was()
    {
        Local.Value = "caller";
        _host.During = static _ =>
        {
            Local.Value = "body";
            return Task.CompletedTask;
        };
        using AsyncFlowControl suppressed = ExecutionContext.SuppressFlow();
        Assert.Equal("a", Complete("Text"));
        Assert.True(ExecutionContext.IsFlowSuppressed());
        Assert.Equal("caller", Local.Value);
    }

    [Theory]
    [InlineData(false, false, false)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    [InlineData(false, false, true)]
    [InlineData(true, true, true)]
    public async Task Where_a_call_waits_changes_nothing_about_it(bool sinkWaits, bool bodyWaits, bool checkWaits)
    {
        _recording.Options.Audit = new WaitingSink(_recording.Audit, sinkWaits);
        _host.During = bodyWaits ? static async token => await Task.Delay(1, token) : null;
        _host.Check = checkWaits ? static async () =>
        {
            await Task.Yield();
            return true;
        }
        : static () => new(true);

        Assert.Equal("a", await Recording.CallAsync(Bound("Checked"), ("text", "a")));
        Assert.Equal("""{"name":"a","count":1,"number":"⟦redacted:card⟧"}""", await Recording.CallAsync(Bound("Record"), ("name", "a")));
        Assert.Equal(2, _host.Runs);
        Assert.Equal(
            [(AuditEvent.Decision, ToolOutcome.None), (AuditEvent.Outcome, ToolOutcome.Returned), (AuditEvent.Decision, ToolOutcome.None), (AuditEvent.Outcome, ToolOutcome.Returned)],
            _recording.Audit.Records.Select(static record => (record.Event, record.Outcome)));

        _host.Check = checkWaits ? static async () =>
        {
            await Task.Yield();
            return false;
        }
        : static () => new(false);
        Assert.StartsWith("Denied", await Recording.CallAsync(Bound("Checked"), ("text", "a")), StringComparison.Ordinal);
        Assert.Equal(2, _host.Runs);
    }

    /// <summary>The result of a call that has to be complete when it returns.</summary>
    private string? Complete(string tool)
    {
        ValueTask<object?> call = Bound(tool).InvokeAsync(new AIFunctionArguments { ["text"] = "a" });
        return call.IsCompletedSuccessfully ? (string?)call.Result : throw new InvalidOperationException("the call waits for something");
    }

    private GuardedFunction Bound(string tool) => _host.Guarded(_recording.Guard).For(Recording.Session("ada", "tester")).Single(function => function.Name == tool);

    private sealed class WaitingSink(InMemoryAuditSink inner, bool waits) : IAuditSink
    {
        public ValueTask WriteAsync(in AuditRecord record) => LaterAsync(record);

        private async ValueTask LaterAsync(AuditRecord record)
        {
            if (waits)
            {
                await Task.Yield();
            }

            await inner.WriteAsync(record);
        }
    }
}
