using System.Collections.Generic;
using System.Security.Claims;
using System.Threading.Tasks;

namespace ToolPolicy.Tests.Enforcement;

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
