using System.Globalization;
using System.Linq;
using System.Text;
using ToolPolicy.Obligations.Redaction.Detection;
using Xunit;

namespace ToolPolicy.Tests.Redaction.Detection;

/// <summary>Each detector, by itself, finds what its table says, to the byte, and nothing else.</summary>
public sealed class DetectorTableTests
{
    public static TheoryData<string> Kinds => [.. DetectorTables.All.Select(static row => row.Kind).Distinct()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_row_is_told_right(string kind)
    {
        DetectorRow[] rows = [.. DetectorTables.All.Where(row => row.Kind == kind)];
        StringBuilder wrong = new();
        foreach (DetectorRow row in rows)
        {
            byte[] text = Encoding.UTF8.GetBytes(row.Text);
            Finding[] found = TextScanner.OfThread.Find(text, DetectorSet.Of(row.Detector)).ToArray();
            if (!found.Select(static finding => (finding.Start, finding.End)).SequenceEqual(row.Spans) || found.Any(finding => finding.Detector.Kind != kind))
            {
                wrong.AppendLine(CultureInfo.InvariantCulture, $"{row.Marked}  found: {string.Join(" | ", found.Select(finding => Encoding.UTF8.GetString(text[finding.Start..finding.End])))}");
            }
        }

        Assert.True(rows.Count(static row => row.IsPositive) >= 4 && rows.Count(static row => !row.IsPositive) >= 4, kind);
        Assert.True(wrong.Length == 0, wrong.ToString());
    }

    [Fact]
    public void Every_detector_has_a_table() =>
        Assert.Empty(DetectorSet.All.Select(static detector => detector.Kind).Except(DetectorTables.All.Select(static row => row.Kind)));
}
