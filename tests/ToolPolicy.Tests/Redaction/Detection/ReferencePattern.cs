using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace ToolPolicy.Tests.Redaction.Detection;

/// <summary>One kind as regular expressions: at every place of the text the first that matches there, and passes its test, is a finding.</summary>
internal sealed class ReferencePattern(Detectors detector, string kind, int specificity, Func<Match, string, bool>? passes, params string[] patterns)
{
    private readonly Regex[] _patterns = Array.ConvertAll(patterns, static pattern => new Regex(@"\G" + pattern, RegexOptions.CultureInvariant | RegexOptions.Compiled));

    public Detectors Detector { get; } = detector;

    public string Kind { get; } = kind;

    public int Specificity { get; } = specificity;

    /// <summary>What is masked is the group <c>s</c>, or all of the match.</summary>
    public IEnumerable<(int Start, int End)> Find(string text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            foreach (Regex pattern in _patterns)
            {
                Match match = pattern.Match(text, at);
                if (match.Success && (passes is null || passes(match, text)))
                {
                    Group span = match.Groups["s"].Success ? match.Groups["s"] : match;
                    yield return (span.Index, span.Index + span.Length);
                    break;
                }
            }
        }
    }
}
