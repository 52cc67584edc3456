using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Claims;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using ToolPolicy.Audit;
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

        public ValueTask WriteAsync(in AuditRecord record) =>
            Gate.IsCompletedSuccessfully || record.Event == AuditEvent.Outcome ? inner.WriteAsync(record) : LaterAsync(record);

        private async ValueTask LaterAsync(AuditRecord record)
        {
            await Gate;
            await inner.WriteAsync(record);
        }
    }
}

/// <summary>A tool with two checks and an argument of every origin.</summary>
public sealed class WaitingTools
{
    /// <summary>What the first check waits for.</summary>
    public Task First { get; set; } = Task.CompletedTask;

    /// <summary>Which check refuses; none when negative.</summary>
    public int Refuses { get; set; } = -1;

    /// <summary>The text that each check was asked about.</summary>
    public List<string> Checked { get; } = [];

    /// <summary>The lists that the second check and the body got.</summary>
    public List<string[]> Seen { get; } = [];

    /// <summary>How often the body ran.</summary>
    public int Runs { get; private set; }

    [RequiresRole("tester"), RequiresCheck(nameof(MayFirst)), RequiresCheck(nameof(MaySecond))]
    public string Say(
        string text, [System.ComponentModel.DataAnnotations.Range(1, 10)] int? number, string[] tags, [FromPrincipal("ward")] string ward,
        [FromToolServices] List<int> service, ClaimsPrincipal principal, string? other = null)
    {
        Runs++;
        Seen.Add(tags);
        return $"{text} {number} {other} {string.Join(',', tags)} {ward} {service[0]}{(principal.Identity!.IsAuthenticated ? "" : "?")}";
    }

    internal async Task<bool> MayFirst(string text)
    {
        await First;
        Checked.Add(text);
        return Refuses != 0;
    }

    internal bool MaySecond(string text, string[] tags)
    {
        Checked.Add(text);
        Seen.Add(tags);
        return Refuses != 1;
    }
}
