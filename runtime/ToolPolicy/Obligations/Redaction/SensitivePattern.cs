using System;
using System.Text.RegularExpressions;
using ToolPolicy.Grammar;
using ToolPolicy.Rules;

namespace ToolPolicy;

/// <summary>A pattern of a program's own: what it matches in a string is masked, wherever <see cref="Detectors.Patterns"/> are looked for.</summary>
public sealed class SensitivePattern
{
    /// <summary>Makes a pattern.</summary>
    /// <param name="kind">What the placeholder names; see <see cref="SensitiveKind"/>.</param>
    /// <param name="regex">
    /// What is masked. Either <see cref="RegexOptions.NonBacktracking"/> or with a time limit, so that no text can stop the program; when the time is over, the whole
    /// string is masked.
    /// </param>
    /// <exception cref="ArgumentException">A kind that is not legal, or an expression without either.</exception>
    public SensitivePattern(string kind, Regex regex)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(regex);
        Legal.OrThrow(SensitiveKind.FaultOf(kind), nameof(kind));
        if (!regex.Options.HasFlag(RegexOptions.NonBacktracking) && regex.MatchTimeout == Regex.InfiniteMatchTimeout)
        {
            throw new ArgumentException("a pattern is NonBacktracking or has a time limit", nameof(regex));
        }

        Kind = kind;
        Regex = regex;
    }

    /// <summary>What the placeholder names.</summary>
    public string Kind { get; }

    /// <summary>What is masked.</summary>
    public Regex Regex { get; }
}
