using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.Extensions.AI;

namespace Clinic;

/// <summary>What tools have said since the question: all that the script, like a model, has to go on.</summary>
public sealed class Heard(IEnumerable<ChatMessage> since)
{
    private readonly List<string> _results =
        [.. since.SelectMany(static message => message.Contents).OfType<FunctionResultContent>().Select(static result => result.Result?.ToString() ?? "")];

    /// <summary>The latest result.</summary>
    public string Last => _results.LastOrDefault() ?? "";

    /// <summary>Whether the latest result is a refusal.</summary>
    public bool WasRefused => Last.StartsWith("Denied:", System.StringComparison.Ordinal);

    /// <summary>The first piece of the latest result that matches, such as a record number; a question mark when nothing does.</summary>
    public string Find(string pattern) => Regex.Match(Last, pattern) is { Success: true } match ? match.Groups[^1].Value : "?";
}
