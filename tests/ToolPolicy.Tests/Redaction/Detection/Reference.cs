using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace ToolPolicy.Tests.Redaction.Detection;

/// <summary>What the reference finds in a text: spans in bytes, and in whose name each is masked.</summary>
internal static class Reference
{
    public static IReadOnlyList<(int Start, int End, string Kind)> Find(string text, Detectors wanted)
    {
        ReferenceFold folded = new(text);
        var found = ReferenceDetectors.All.Where(pattern => wanted.HasFlag(pattern.Detector))
            .SelectMany(pattern => pattern.Find(folded.Text).Select(span => (span.Start, span.End, Pattern: pattern)))
            .OrderBy(static finding => finding.Start)
            .ToList();

        List<(int, int, string)> joined = [];
        while (found.Count > 0)
        {
            (int start, int end, _) = found[0];
            var cluster = new List<(int Start, int End, ReferencePattern Pattern)>();
            while (found.Count > 0 && found[0].Start < Math.Max(end, start + 1))
            {
                end = Math.Max(end, found[0].End);
                cluster.Add(found[0]);
                found.RemoveAt(0);
            }

            ReferencePattern best = cluster.OrderByDescending(finding => Encoding.UTF8.GetByteCount(folded.Text.AsSpan()[finding.Start..finding.End]))
                .ThenByDescending(static finding => finding.Pattern.Specificity).ThenBy(static finding => (int)finding.Pattern.Detector).First().Pattern;
            (int from, int to) = folded.BytesOf((start, end));
            joined.Add((from, to, best.Kind));
        }

        return joined;
    }
}
