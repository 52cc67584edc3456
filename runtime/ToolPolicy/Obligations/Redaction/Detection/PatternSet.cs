using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>A program's own patterns.</summary>
internal sealed class PatternSet(IEnumerable<SensitivePattern> patterns)
{
    private readonly (Regex Regex, Detector Detector)[] _patterns = [.. patterns.Select(static pattern => (pattern.Regex, (Detector)new Named(Detectors.Patterns, pattern.Kind)))];

    public static PatternSet None { get; } = new([]);

    public bool IsEmpty => _patterns.Length == 0;

    /// <summary>Adds what they match. One that runs out of time matches everything.</summary>
    public void Find(string text, FindingList findings)
    {
        foreach ((Regex regex, Detector detector) in _patterns)
        {
            try
            {
                foreach (ValueMatch match in regex.EnumerateMatches(text))
                {
                    if (match.Length > 0)
                    {
                        int start = Encoding.UTF8.GetByteCount(text.AsSpan(0, match.Index));
                        findings.Add(new Finding(new TextSpan(start, start + Encoding.UTF8.GetByteCount(text.AsSpan(match.Index, match.Length))), detector));
                    }
                }
            }
            catch (RegexMatchTimeoutException)
            {
                findings.Add(new Finding(new TextSpan(0, Encoding.UTF8.GetByteCount(text)), detector));
            }
        }
    }
}
