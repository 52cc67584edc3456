using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using ToolPolicy.Obligations.Redaction.Detection;
using Xunit;

namespace ToolPolicy.Tests.Redaction.Detection;

/// <summary>Both sides of every bound that a detector has: of lengths, of classes of characters, of words, of ranges.</summary>
public sealed class BoundaryTests
{
    public static TheoryData<string> Kinds => [.. Boundaries.All.Select(static row => row.Kind).Distinct()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Both_sides_of_every_bound(string kind)
    {
        StringBuilder wrong = new();
        foreach (DetectorRow row in Boundaries.All.Where(row => row.Kind == kind))
        {
            byte[] text = Encoding.UTF8.GetBytes(row.Text);
            Finding[] found = TextScanner.OfThread.Find(text, DetectorSet.Of(row.Detector)).ToArray();
            if (!found.Select(static finding => (finding.Start, finding.End)).SequenceEqual(row.Spans))
            {
                wrong.AppendLine(CultureInfo.InvariantCulture, $"{row.Marked}  found: {string.Join(" | ", found.Select(finding => Encoding.UTF8.GetString(text[finding.Start..finding.End])))}");
            }
        }

        Assert.True(wrong.Length == 0, wrong.ToString());
    }

    /// <summary>The networks' published ranges, by the first six digits.</summary>
    private static readonly (int From, int To, int[] Lengths)[] Issued =
    [
        (400000, 499999, [13, 16, 19]), (510000, 559999, [16]), (222100, 272099, [16]), (340000, 349999, [15]), (370000, 379999, [15]), (220000, 220499, [16, 17, 18, 19]),
        (601100, 601199, [16, 17, 18, 19]), (644000, 659999, [16, 17, 18, 19]), (620000, 629999, [16, 17, 18, 19]), (810000, 817199, [16, 17, 18, 19]), (352800, 358999, [16, 17, 18, 19]),
        (300000, 305999, [14, 16, 17, 18, 19]), (309500, 309599, [14, 16, 17, 18, 19]), (360000, 369999, [14, 16, 17, 18, 19]), (380000, 399999, [14, 16, 17, 18, 19]),
        .. new[] { 5018, 5020, 5038, 5893, 6304, 6759, 6761, 6762, 6763 }.Select(static four => (four * 100, (four * 100) + 99, Enumerable.Range(12, 8).ToArray())),
    ];

    [Fact]
    public void Cards_at_the_ends_of_every_range_in_every_length()
    {
        foreach (int six in Issued.SelectMany(static range => new[] { range.From - 1, range.From, range.To, range.To + 1 }).Distinct())
        {
            for (int length = 11; length <= 20; length++)
            {
                string body = $"{six}1357924680135"[..(length - 1)];
                string number = body + Enumerable.Range(0, 10).Single(digit => IsLuhn(body + digit));
                bool isIssued = Issued.Any(range => six >= range.From && six <= range.To && range.Lengths.Contains(length));
                Assert.Equal(isIssued ? [(0, length)] : [], Find(number, Detectors.Card));
            }
        }
    }

    [Theory]
    [InlineData("4111111111111111")]
    [InlineData("378282246310005")]
    [InlineData("30569309025904")]
    [InlineData("4222222222222")]
    [InlineData("6304000000000000")]
    [InlineData("6200000000000000003")]
    public void Cards_in_every_grouping(string digits)
    {
        foreach (int[] groups in Groupings(digits.Length, 5))
        {
            int at = 0;
            string number = string.Join(' ', groups.Select(length => digits[at..(at += length)]));
            (int, int)[] expected = [];
            for (int count = groups.Length; count > 0 && expected.Length == 0; count--)
            {
                int[] first = groups[..count];
                string some = digits[..first.Sum()];
                bool isPrinted = count == 1 || (first[0] == 4 && ((count == 3 && first[1] == 6 && first[2] is 4 or 5) || (count >= 4 && first[1..^1].All(static length => length == 4) && first[^1] <= 4)));
                bool isIssued = some.Length is >= 12 and <= 19 && Issued.Any(range => int.Parse(some[..6], CultureInfo.InvariantCulture) is int six && six >= range.From && six <= range.To && range.Lengths.Contains(some.Length));
                expected = isPrinted && isIssued && IsLuhn(some) && some.Distinct().Count() > 1 ? [(0, some.Length + count - 1)] : [];
            }

            (int Start, int End)[] found = Find(number, Detectors.Card);
            Assert.True(expected.SequenceEqual(found.Where(static span => span.Start == 0)), $"{number}: {string.Join(", ", found)}");
        }
    }

    private static IEnumerable<int[]> Groupings(int digits, int most) => digits == 0 ? [[]] : most == 0 ? []
        : Enumerable.Range(1, digits).SelectMany(first => Groupings(digits - first, most - 1).Select(rest => (int[])[first, .. rest]));

    private static bool IsLuhn(string digits) =>
        digits.Reverse().Select(static (c, i) => i % 2 == 0 ? c - '0' : (c - '0') * 2).Sum(static value => (value / 10) + (value % 10)) % 10 == 0;

    private static (int Start, int End)[] Find(string text, Detectors detectors) =>
        [.. TextScanner.OfThread.Find(Encoding.UTF8.GetBytes(text), DetectorSet.Of(detectors)).ToArray().Select(static finding => (finding.Start, finding.End))];
}
