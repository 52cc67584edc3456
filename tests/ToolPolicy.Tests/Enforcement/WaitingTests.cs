using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Claims;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using ToolPolicy.Audit;
using ToolPolicy.Decisions;
using ToolPolicy.Testing;
using ToolPolicy.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Tests.Enforcement;

/// <summary>A call that waits, for a check or for its record, leaves generated code and comes back to it. What was checked and recorded is what runs.</summary>
public sealed class WaitingTests
{
    private readonly Recording _recording = new();
    private readonly WaitingTools _host = new();
    private readonly GateSink _sink;

    public WaitingTests()
    {
        _sink = new GateSink(_recording.Audit);
        _recording.Options.Audit = _sink;
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public async Task It_goes_on_with_the_arguments_that_it_had(bool checkWaits, bool sinkWaits)
    {
        TaskCompletionSource gate = new();
        _host.First = checkWaits ? gate.Task : Task.CompletedTask;
        _sink.Gate = sinkWaits ? gate.Task : Task.CompletedTask;
        JsonArray tags = ["x", "y"];
        AIFunctionArguments arguments = Arguments(("text", "a"), ("number", 3), ("tags", tags));
        ValueTask<object?> call = Tool().InvokeAsync(arguments);
        Assert.Equal(checkWaits || sinkWaits, !call.IsCompleted);

        // Its caller has the dictionary back, and does with it what it likes.
        tags[0] = "changed";
        arguments["text"] = "changed";
        arguments["more"] = "unknown";
        gate.SetResult();
        Assert.Equal("a 3  x,y north 7", await call);
        Assert.Equal(["a", "a"], _host.Checked);
        Assert.Same(_host.Seen[0], _host.Seen[1]);
        Assert.Equal(1, _host.Runs);
        Assert.Equal([AuditEvent.Decision, AuditEvent.Outcome], _recording.Audit.Records.Select(static record => record.Event));

        // A record that was made before the call waited is read from the caller's dictionary: a sink writes it out at once, or says what it does.
        Assert.Equal(
            [new("text", checkWaits ? "a" : "changed"), new("number", "3"), new("tags", checkWaits ? "[\"x\",\"y\"]" : "[\"changed\",\"y\"]")],
            _recording.Audit.Records[0].Arguments.ToText());
    }

    [Fact]
    public async Task What_is_written_while_it_waits_is_what_was_checked()
    {
        TaskCompletionSource gate = new();
        _host.First = gate.Task;
        _sink.Written = [];
        AIFunctionArguments arguments = Arguments(("text", "a"), ("number", 3), ("tags", new JsonArray()));
        ValueTask<object?> call = Tool().InvokeAsync(arguments);
        arguments["text"] = "changed";
        gate.SetResult();
        await call;
        Assert.Equal("a", _sink.Written[0].Single(static argument => argument.Key == "text").Value);
    }

    [Fact]
    public async Task A_caller_that_gives_up_while_a_check_waits_is_not_served()
    {
        TaskCompletionSource gate = new();
        _host.First = gate.Task;
        using CancellationTokenSource cancel = new();
        ValueTask<object?> call = Tool().InvokeAsync(Arguments(("text", "a"), ("number", 3), ("tags", new JsonArray())), cancel.Token);
        await cancel.CancelAsync();
        gate.SetResult();
        await Assert.ThrowsAsync<OperationCanceledException>(async () => await call);
        Assert.Equal(0, _host.Runs);
        Assert.Equal(DecisionCodeNames.NameOf(DecisionCode.Cancelled), Assert.Single(_recording.Audit.Records).Reason);
    }

    [Fact]
    public async Task Whoever_answers_a_check_does_not_become_the_caller()
    {
        TaskCompletionSource gate = new();
        _host.First = gate.Task;
        GuardedFunction tool = _host.Guarded(_recording.Guard).Single();
        ValueTask<object?> call;
        using (ToolSession ada = ToolSession.Begin(TestPrincipal.WithClaims("ada", (ClaimTypes.Role, "tester"), ("ward", "north"))))
        {
            using AsyncFlowControl suppressed = ExecutionContext.SuppressFlow();
            call = tool.InvokeAsync(Arguments(("text", "a"), ("number", 3), ("tags", new JsonArray())));
        }

        await Task.Run(async () =>
        {
            using ToolSession bob = ToolSession.Begin(TestPrincipal.WithRoles("bob"));
            gate.SetResult();
            Assert.Equal("a 3   north 7", await call);
            Assert.StartsWith("Denied", (string?)await tool.InvokeAsync(Arguments(("text", "b"), ("number", 3), ("tags", new JsonArray()))), StringComparison.Ordinal);
        });
        Assert.Equal(1, _host.Runs);
    }

    [Fact]
    public async Task Sixty_four_calls_that_wait_keep_their_arguments_apart()
    {
        TaskCompletionSource gate = new(TaskCreationOptions.RunContinuationsAsynchronously);
        _host.First = gate.Task;
        _sink.Gate = gate.Task;
        GuardedFunction tool = Tool();
        Task<object?>[] calls = [.. Enumerable.Range(0, 64).Select(i =>
            tool.InvokeAsync(Arguments(("text", $"t{i}"), ("number", 1 + (i % 10)), ("tags", new JsonArray($"g{i}")), ("other", $"o{i}"))).AsTask())];
        gate.SetResult();
        Assert.Equal(Enumerable.Range(0, 64).Select(static i => (object?)$"t{i} {1 + (i % 10)} o{i} g{i} north 7"), await Task.WhenAll(calls));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task A_check_that_refuses_after_a_while_denies_and_names_itself(int check)
    {
        _host.First = Task.Delay(1);
        _host.Refuses = check;
        Assert.StartsWith("Denied", (string?)await Tool().InvokeAsync(Arguments(("text", "a"), ("number", 3), ("tags", new JsonArray()))), StringComparison.Ordinal);
        Assert.Equal(0, _host.Runs);
        Assert.Equal(check + 1, _host.Checked.Count);
        AuditRecord denial = Assert.Single(_recording.Audit.Records);
        Assert.Equal(check == 0 ? nameof(WaitingTools.MayFirst) : nameof(WaitingTools.MaySecond), denial.ReasonSubject);
    }

    [Fact]
    public async Task A_check_that_throws_after_a_while_denies()
    {
        _host.First = Task.Run(static () => throw new InvalidOperationException("secret"));
        Assert.StartsWith("Denied", (string?)await Tool().InvokeAsync(Arguments(("text", "a"), ("number", 3), ("tags", new JsonArray()))), StringComparison.Ordinal);
        Assert.Equal((0, 0), (_host.Runs, _host.Checked.Count));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_record_that_fails_denies_whether_it_waited_or_not(bool waits)
    {
        _sink.Gate = waits ? Task.Run(static async () =>
        {
            await Task.Yield();
            throw new InvalidOperationException();
        })
        : Task.FromException(new InvalidOperationException());
        Assert.StartsWith("Denied", (string?)await Tool().InvokeAsync(Arguments(("text", "a"), ("number", 3), ("tags", new JsonArray()))), StringComparison.Ordinal);
        Assert.Equal((0, 2), (_host.Runs, _host.Checked.Count));
    }

    [Fact]
    public async Task Constraints_are_looked_at_once()
    {
        _host.First = Task.Delay(1);
        Assert.StartsWith("Denied", (string?)await Tool().InvokeAsync(Arguments(("text", "a"), ("number", 300), ("tags", new JsonArray()))), StringComparison.Ordinal);
        Assert.Empty(_host.Checked);
        Assert.Equal("a 9 b  north 7", await Tool().InvokeAsync(Arguments(("text", "a"), ("number", 9), ("tags", new JsonArray()), ("other", "b"))));
        Assert.Equal(1, _host.Runs);
    }

    private static AIFunctionArguments Arguments(params (string Name, object? Value)[] arguments)
    {
        AIFunctionArguments all = new() { Services = new ServiceCollection().AddTransient(static _ => new List<int> { 7 }).BuildServiceProvider() };
        foreach ((string name, object? value) in arguments)
        {
            all.Add(name, value);
        }

        return all;
    }

    private GuardedFunction Tool()
    {
        ToolSession session = ToolSession.Open(TestPrincipal.WithClaims("ada", (ClaimTypes.Role, "tester"), ("ward", "north")));
        return _host.Guarded(_recording.Guard).For(session).Single();
    }

    private sealed class GateSink(InMemoryAuditSink inner) : IAuditSink
    {
        public Task Gate { get; set; } = Task.CompletedTask;

        /// <summary>The arguments of decisions, as they stood when their record was written; null for none.</summary>
        public List<KeyValuePair<string, string>[]>? Written { get; set; }

        public ValueTask WriteAsync(in AuditRecord record)
        {
            Written?.Add([.. record.Arguments.ToText()]);
            return Gate.IsCompletedSuccessfully || record.Event == AuditEvent.Outcome ? inner.WriteAsync(record) : LaterAsync(record);
        }

        private async ValueTask LaterAsync(AuditRecord record)
        {
            await Gate;
            await inner.WriteAsync(record);
        }
    }
}
