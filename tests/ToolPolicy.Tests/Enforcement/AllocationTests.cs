using System;
using System.Diagnostics;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging.Abstractions;
using ToolPolicy.Telemetry;
using ToolPolicy.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Tests.Enforcement;

/// <summary>
/// What the guard adds in bytes: nothing, when the session is bound, the body completes synchronously, the audit is in memory and nobody traces. Counted on one thread,
/// against the bytes of what any call must make: the bound string, the body's own result, and the text. No logger listens either.
/// </summary>
[Collection(nameof(AllocationTests))]
[CollectionDefinition(nameof(AllocationTests), DisableParallelization = true)]
public sealed class AllocationTests
{
    private readonly Recording _recording = new() { Options = { Logger = NullLogger.Instance } };
    private readonly ToolSession _session = Recording.Session("ada", "tester");

    [Fact]
    public void Nobody_traces_while_this_counts()
    {
        using ActivitySource source = new(ToolTelemetry.SourceName);
        Assert.False(source.HasListeners());
    }

    [Fact]
    public void A_permitted_call_adds_nothing()
    {
        GuardedFunction function = Tool("Plain");
        AIFunctionArguments arguments = Parse("""{"name":"Oslo","count":3}""");
        string text = (string)Run(function, arguments)!;
        Assert.Equal("{\"name\":\"Oslo\",\"count\":3,\"number\":\"\u27e6redacted:card\u27e7\"}", text);

        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        JsonElement name = (JsonElement)arguments["name"]!;
        long unavoidable = Bytes(() => name.GetString()) + Bytes(() => PlainTools.Make("Oslo", 3)) + Bytes(() => Encoding.UTF8.GetString(utf8));
        Assert.Equal(unavoidable, Bytes(() => Run(function, arguments)));
        Assert.True(unavoidable > 100);
    }

    [Fact]
    public void A_string_result_is_passed_on_as_it_is()
    {
        GuardedFunction function = Tool("Constant");
        Assert.Equal("as it is", Run(function, []));
        AIFunctionArguments none = [];
        Assert.Equal(0, Bytes(() => Run(function, none)));
    }

    [Fact]
    public void A_denial_of_access_adds_nothing()
    {
        AIFunctionArguments none = [];
        GuardedFunction unbound = new PlainTools().Guarded(_recording.Guard).Single(static tool => tool.Name == "Constant");
        Assert.StartsWith("Denied", (string?)Run(unbound, none), StringComparison.Ordinal);
        Assert.Equal(0, Bytes(() => Run(unbound, none)));

        GuardedFunction otherRole = unbound.BoundTo(ToolSession.Open(Testing.TestPrincipal.WithRoles("bob"), new ToolSessionOptions { MaxDenialsInARow = int.MaxValue }));
        Assert.Equal(0, Bytes(() => Run(otherRole, none)));
    }

    [Fact]
    public void A_denial_of_an_argument_adds_its_text()
    {
        GuardedFunction function = new PlainTools().Guarded(_recording.Guard).Single(static tool => tool.Name == "Plain")
            .BoundTo(ToolSession.Open(Testing.TestPrincipal.WithRoles("ada", "tester"), new ToolSessionOptions { MaxDenialsInARow = int.MaxValue }));
        AIFunctionArguments arguments = Parse("""{"name":"Oslo","count":"many"}""");
        string text = (string)Run(function, arguments)!;
        JsonElement name = (JsonElement)arguments["name"]!;
        Assert.Equal(Bytes(() => new string('x', text.Length)) + Bytes(() => name.GetString()), Bytes(() => Run(function, arguments)));
    }

    [Fact]
    public void An_asynchronous_completion_adds_one_state_machine()
    {
        PlainTools tools = new();
        GuardedFunction function = tools.Guarded(_recording.Guard).Single(static tool => tool.Name == "Later").BoundTo(_session);
        AIFunctionArguments none = [];
        long body = Bytes(() =>
        {
            Task<string> call = tools.LaterAsync();
            tools.Gate.SetResult();
            return call.IsCompletedSuccessfully ? call.Result : throw new InvalidOperationException("the gate is open");
        });
        long guarded = Bytes(() =>
        {
            ValueTask<object?> call = function.InvokeAsync(none);
            tools.Gate.SetResult();
            return call.IsCompletedSuccessfully ? call.Result : throw new InvalidOperationException("the gate is open");
        });

        // One object: the state machine, which holds the call. A second one would be as large again.
        Assert.InRange(guarded - body, 1, 700);
    }

    private static object? Run(AIFunction function, AIFunctionArguments arguments)
    {
        ValueTask<object?> call = function.InvokeAsync(arguments);
        return call.IsCompletedSuccessfully ? call.Result : call.AsTask().GetAwaiter().GetResult();
    }

    private GuardedFunction Tool(string name) => new PlainTools().Guarded(_recording.Guard).Single(tool => tool.Name == name).BoundTo(_session);

    private static AIFunctionArguments Parse(string json)
    {
        AIFunctionArguments arguments = [];
        foreach (JsonProperty property in JsonDocument.Parse(json).RootElement.EnumerateObject())
        {
            arguments.Add(property.Name, property.Value);
        }

        return arguments;
    }

    /// <summary>The least of several counts: whatever else allocates on this thread only ever adds.</summary>
    private static long Bytes(Func<object?> action)
    {
        for (int i = 0; i < 50; i++)
        {
            action();
        }

        long least = long.MaxValue;
        for (int i = 0; i < 50; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            object? result = action();
            long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            GC.KeepAlive(result);
            least = Math.Min(least, bytes);
        }

        return least;
    }
}

/// <summary>Tools whose own bytes are known.</summary>
public sealed class PlainTools
{
    [RequiresRole("tester"), MaxTokens(400)]
    public Card Plain(string name, int count) => Make(name, count);

    [RequiresRole("tester")]
    public string Constant() => "as it is";

    /// <summary>What the next asynchronous body waits for. Who opens it runs the rest on its own thread.</summary>
    public TaskCompletionSource Gate { get; private set; } = new();

    [RequiresRole("tester")]
    public async Task<string> LaterAsync()
    {
        Gate = new TaskCompletionSource();
        await Gate.Task;
        return "later";
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Card Make(string name, int count) => new(name, count, "4111-1111");
}
