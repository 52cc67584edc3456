using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;
using ToolPolicy.Obligations.Redaction.Detection;
using Xunit;

namespace ToolPolicy.Tests.Redaction.Detection;

/// <summary>Neither what stands around a secret nor how it is disguised changes the verdict, in either direction.</summary>
public sealed class MetamorphicTests
{
    /// <summary>Texts that say nothing about what stands between them, and end and begin outside words.</summary>
    private static readonly (string Before, string After)[] Surroundings =
    [
        ("", " "), ("\n", "\n"), ("A short note. ", " and more"), ("\t", "\t"), ("{\n  ", "\n}"), ("是 ", " 是"), ("“ ", " ”"), ("\ud83d\ude00 ", " \ud83d\ude00"), ("> ", "\r\n> "), ("\u2028", "\u2028"),
        (new string('.', 63) + " ", " "), (new string(' ', 130), new string(' ', 130)), (string.Concat(Enumerable.Repeat("lorem ipsum ", 40)), string.Concat(Enumerable.Repeat(" dolor sit", 40))),
    ];

    public static IEnumerable<(string Name, Func<string, string> Of)> Disguises =>
    [
        ("full-width", static text => string.Concat(text.Select(static c => c is > ' ' and < '\x7f' ? ((char)(c + 0xfee0)).ToString() : c.ToString()))),
        ("full-width digits", static text => string.Concat(text.Select(static c => char.IsAsciiDigit(c) ? ((char)(c + 0xfee0)).ToString() : c.ToString()))),
        ("Arabic-Indic digits", static text => string.Concat(text.Select(static c => char.IsAsciiDigit(c) ? ((char)(c - '0' + 0x660)).ToString() : c.ToString()))),
        ("mathematical digits", static text => string.Concat(text.Select(static c => char.IsAsciiDigit(c) ? char.ConvertFromUtf32(c - '0' + 0x1d7ce) : c.ToString()))),
        ("zero-width spaces", static text => string.Join('\u200b', text.EnumerateRunes())),
        ("zero-width joiners", static text => string.Join('\u200d', text.EnumerateRunes())),
        ("soft hyphens", static text => string.Join('\u00ad', text.EnumerateRunes())),
        ("word joiners and marks", static text => string.Join("\u2060\ufeff\u200e", text.EnumerateRunes())),
        ("combining marks", static text => string.Join('\u0332', text.EnumerateRunes())),
        ("tags", static text => string.Join(char.ConvertFromUtf32(0xe0041), text.EnumerateRunes())),
        ("no-break spaces", static text => text.Replace(' ', '\u00a0')),
        ("thin spaces", static text => text.Replace(' ', '\u2009')),
        ("en dashes", static text => text.Replace('-', '\u2013')),
        ("non-breaking hyphens", static text => text.Replace('-', '\u2011')),
        ("JSON in a string", static text => JsonSerializer.Serialize(text)[1..^1]),
        ("escapes of JSON", static text => string.Concat(text.Select(static c => $"\\u{(int)c:x4}"))),
    ];

    [Fact]
    public void What_stands_around_changes_nothing()
    {
        foreach (DetectorRow row in DetectorTables.Some)
        {
            foreach ((string before, string after) in Surroundings)
            {
                int shift = Encoding.UTF8.GetByteCount(before);
                (int, int)[] expected = [.. row.Spans.Select(span => (span.Start + shift, span.End + shift))];

                // Text that a key without its end goes on with belongs to it.
                if (row.Kind == "private-key" && row.IsPositive && row.Marked[^1] == '»' && !row.Text.Contains("END", StringComparison.Ordinal))
                {
                    continue;
                }

                Assert.True(expected.SequenceEqual(Spans(before + row.Text + after, row.Detector)), $"{row.Marked} between [{before}] and [{after}]");
            }
        }
    }

    [Fact]
    public void Many_in_one_text_are_found_as_each_alone()
    {
        foreach (IGrouping<string, DetectorRow> kind in DetectorTables.All.GroupBy(static row => row.Kind))
        {
            // Line ends keep rows apart, and a long line keeps words of one row from announcing the next.
            DetectorRow[] rows = [.. kind.Where(static row => !row.Text.Contains('\n', StringComparison.Ordinal))];
            string apart = "\n|" + new string('~', 60) + "|\n";
            Assert.Equal(rows.Sum(static row => row.Spans.Count), Spans(string.Join(apart, rows.Select(static row => row.Text)), rows.FirstOrDefault()?.Detector ?? Detectors.None).Length);
        }
    }

    [Fact]
    public void No_disguise_helps()
    {
        StringBuilder wrong = new();
        foreach ((string name, Func<string, string> disguise) in Disguises)
        {
            foreach (DetectorRow row in DetectorTables.Some.Where(static row => row.Text.All(static c => c < 0x80)))
            {
                string text = disguise(row.Text);
                (int, int)[] expected = [.. Mapped(row, disguise)];
                (int Start, int End)[] found = Spans(text, row.Detector);
                if (!expected.SequenceEqual(found))
                {
                    wrong.AppendLine(CultureInfo.InvariantCulture, $"{name}: {row.Marked} found {string.Join(" | ", found.Select(span => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)[span.Start..span.End])))}");
                }
            }
        }

        Assert.True(wrong.Length == 0, wrong.ToString());
    }

    /// <summary>Where the secrets of a row stand in its disguise: between what is left and right of them, itself disguised.</summary>
    private static IEnumerable<(int, int)> Mapped(DetectorRow row, Func<string, string> disguise)
    {
        string separator = disguise("ab")[disguise("a").Length..^disguise("b").Length];
        foreach ((int start, int end) in row.Spans)
        {
            int before = start == 0 ? 0 : Encoding.UTF8.GetByteCount(disguise(row.Text[..start])) + Encoding.UTF8.GetByteCount(separator);
            yield return (before, before + Encoding.UTF8.GetByteCount(disguise(row.Text[start..end])));
        }
    }

    private static (int Start, int End)[] Spans(string text, Detectors detectors) =>
        [.. TextScanner.OfThread.Find(Encoding.UTF8.GetBytes(text), DetectorSet.Of(detectors)).ToArray().Select(static finding => (finding.Start, finding.End))];
}
