using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>A program's own patterns.</summary>
internal sealed class PatternSet(IEnumerable<SensitivePattern> patterns)
{
    private readonly Pattern[] _patterns = [.. patterns.Select(static pattern => new Pattern(pattern.Regex, new Named(Detectors.Patterns, pattern.Kind)))];

    public static PatternSet None { get; } = new([]);

    public bool IsEmpty => _patterns.Length == 0;

    /// <summary>Adds what they match. One that runs out of time matches everything.</summary>
    public void Find(string text, FindingList findings)
    {
        foreach ((Regex regex, Detector detector) in _patterns)
        {
            (int chars, int bytes) = (0, 0);
            try
            {
                foreach (ValueMatch match in regex.EnumerateMatches(text))
                {
                    if (match.Length > 0)
                    {
                        // Matches run forwards, unless the expression runs from right to left.
                        (chars, bytes) = regex.RightToLeft ? (0, 0) : (chars, bytes);
                        int start = bytes + Encoding.UTF8.GetByteCount(text.AsSpan(chars, match.Index - chars));
                        (chars, bytes) = (match.Index + match.Length, start + Encoding.UTF8.GetByteCount(text.AsSpan(match.Index, match.Length)));
                        findings.Add(new Finding(new TextSpan(start, bytes), detector));
                    }
                }
            }
            catch (RegexMatchTimeoutException)
            {
                findings.Add(new Finding(new TextSpan(0, Encoding.UTF8.GetByteCount(text)), detector));
            }
        }
    }

    private sealed record Pattern(Regex Regex, Detector Detector);
}
