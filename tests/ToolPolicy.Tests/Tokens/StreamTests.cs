using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using ToolPolicy.Audit;
using ToolPolicy.Enforcement;
using ToolPolicy.Generation;
using ToolPolicy.Rules;
using ToolPolicy.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Tests.Tokens;

/// <summary>Results that stream: capped while they flow, disposed once, inside the fence.</summary>
public sealed class StreamTests
{
    private readonly Recording _recording = new();
    private int _given;
    private int _disposed;

    [Fact]
    public async Task A_long_stream_is_not_drained_and_is_disposed_once()
    {
        string text = (string)(await Tool(Numbers(int.MaxValue)).InvokeAsync())!;
        Assert.EndsWith(",\"\u27e6cut\u27e7\"]", text, StringComparison.Ordinal);
        Assert.StartsWith("[0,1,2,", text, StringComparison.Ordinal);
        Assert.InRange(_given, 20, 2000);
        Assert.Equal(1, _disposed);
        Assert.True(_recording.Audit.Records[^1].WasCut);
    }

    [Fact]
    public async Task A_short_stream_is_shown_whole()
    {
        Assert.Equal("[0,1,2]", await Tool(Numbers(3)).InvokeAsync());
        Assert.Equal("[]", await Tool(Numbers(0)).InvokeAsync());
        Assert.Equal("null", await Tool(null).InvokeAsync());
        Assert.Equal(2, _disposed);
    }

    [Fact]
    public async Task A_stream_that_throws_is_withheld_whole()
    {
        string text = (string)(await Tool(Numbers(10, throwAt: 5)).InvokeAsync())!;
        Assert.StartsWith("Withheld", text, StringComparison.Ordinal);
        Assert.DoesNotContain("0,1", text, StringComparison.Ordinal);
        Assert.Equal(1, _disposed);
        Assert.Equal(ToolOutcome.Withheld, _recording.Audit.Records[^1].Outcome);
        Assert.Equal("[0,1,2]", await Tool(Numbers(3)).InvokeAsync());
    }

    [Fact]
    public async Task Cancellation_reaches_the_stream_and_ends_it()
    {
        using CancellationTokenSource cancellation = new();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Tool(Numbers(int.MaxValue, cancel: cancellation)).InvokeAsync([], cancellation.Token));
        Assert.Equal(1, _disposed);
        Assert.Equal(ToolOutcome.Cancelled, _recording.Audit.Records[^1].Outcome);
    }

    [Fact]
    public async Task What_the_stream_has_beyond_the_cap_does_not_show()
    {
        object? some = await Tool(Numbers(100_000)).InvokeAsync();
        Assert.Equal(some, await Tool(Numbers(int.MaxValue)).InvokeAsync());
    }

    private async IAsyncEnumerable<int> Numbers(int count, int throwAt = -1, CancellationTokenSource? cancel = null, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        try
        {
            for (int i = 0; i < count; i++)
            {
                if (i % 7 == 3)
                {
                    await Task.Yield();
                }

                if (i == throwAt)
                {
                    throw new InvalidOperationException("the secret is 42");
                }

                if (i == 4)
                {
                    cancel?.Cancel();
                }

                cancellation.ThrowIfCancellationRequested();
                _given++;
                yield return i;
            }
        }
        finally
        {
            _disposed++;
        }
    }

    private GuardedFunction Tool(IAsyncEnumerable<int>? stream) =>
        new GuardedFunction(_recording.Guard, new Host(stream), 0, new OneHost(null)).BoundTo(Recording.Session("ada", "tester"));

    private sealed class Host(IAsyncEnumerable<int>? stream) : ToolHost(
        typeof(Host), false, [new ToolDescriptor("Numbers", new ToolRule(new string('0', 64), roles: [new RoleRequirement("tester")], maxTokens: 64), "Host.Numbers()", """{"type":"object"}""")])
    {
        public override ValueTask<object?> Invoke(int tool, ref ToolCall call) =>
            call.Begin() ? call.Stream(new ValueTask<IAsyncEnumerable<int>>(stream!), static (writer, value) => writer.Value(value)) : call.IsWaiting ? call.Wait([]) : call.Deny();
    }
}
