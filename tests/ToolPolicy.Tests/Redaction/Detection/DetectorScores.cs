using System.Collections.Generic;
using System.Linq;
using System.Text;
using ToolPolicy.Obligations.Redaction.Detection;

namespace ToolPolicy.Tests.Redaction.Detection;

/// <summary>How well a detector tells the rows of its table: a finding counts when its span is right to the byte.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Positives">Rows with a secret.</param>
/// <param name="Negatives">Rows without.</param>
/// <param name="Precision">Of what was found, how much is one.</param>
/// <param name="Recall">Of what is one, how much was found.</param>
internal sealed record DetectorScores(string Kind, int Positives, int Negatives, double Precision, double Recall)
{
    public static IEnumerable<DetectorScores> All => DetectorTables.All.GroupBy(static row => row.Kind).Select(static rows => Of(rows.Key, [.. rows]));

    private static DetectorScores Of(string kind, DetectorRow[] rows)
    {
        (int right, int found, int expected) = (0, 0, 0);
        foreach (DetectorRow row in rows)
        {
            (int, int)[] spans = [.. TextScanner.OfThread.Find(Encoding.UTF8.GetBytes(row.Text), DetectorSet.Of(row.Detector)).ToArray().Select(static finding => (finding.Start, finding.End))];
            right += spans.Count(row.Spans.Contains);
            found += spans.Length;
            expected += row.Spans.Count;
        }

        return new DetectorScores(kind, rows.Count(static row => row.IsPositive), rows.Count(static row => !row.IsPositive), (double)right / found, (double)right / expected);
    }
}
