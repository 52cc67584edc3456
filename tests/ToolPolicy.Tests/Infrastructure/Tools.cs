using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;

namespace ToolPolicy.Tests.Infrastructure;

/// <summary>Tools of every kind of completion, that count their bodies' runs.</summary>
public class CountingTools
{
    private int _runs;

    /// <summary>How often a body began.</summary>
    public int Runs => _runs;

    /// <summary>What a body does before it returns.</summary>
    public Func<CancellationToken, Task>? During { get; set; }

    /// <summary>What the check says.</summary>
    public Func<ValueTask<bool>> Check { get; set; } = static () => new(true);

    [RequiresRole("tester")]
    public string Text(string text) => Ran(text);

    [RequiresRole("tester")]
    public Card Make(string name, int count) => new(Ran(name), count, "4111-1111");

    [RequiresRole("tester")]
    public async Task<Card> RecordAsync(string name, CancellationToken cancellation)
    {
        Interlocked.Increment(ref _runs);
        if (During is not null)
        {
            await During(cancellation);
        }

        return new Card(name, 1, "4111-1111");
    }

    [RequiresRole("tester"), RequiresCheck(nameof(Checked))]
    public async ValueTask<string> CheckedAsync(string text, CancellationToken cancellation)
    {
        Interlocked.Increment(ref _runs);
        if (During is not null)
        {
            await During(cancellation);
        }

        return text;
    }

    [RequiresRole("tester")]
    public IEnumerable<string> Lazy(string text)
    {
        Interlocked.Increment(ref _runs);
        yield return text;
        During?.Invoke(default).GetAwaiter().GetResult();
        yield return text;
    }

    [AllowAnyone("a test needs an open tool")]
    public string Open() => Ran("open");

    [RequiresRole("tester")]
    public string Whoever(ClaimsPrincipal principal) => Ran(principal.FindFirst("sub")!.Value);

    [RequiresRole("tester")]
    public string Limited([Range(1, 10)] int number, [StringLength(5)] string? word = null) => Ran($"{number}{word}");

    private ValueTask<bool> Checked(ClaimsPrincipal principal, string text) => Check();

    private string Ran(string result)
    {
        Interlocked.Increment(ref _runs);
        During?.Invoke(default).GetAwaiter().GetResult();
        return result;
    }
}

/// <summary>A result with a secret.</summary>
public sealed record Card(string Name, int Count, [Sensitive("card")] string Number);
