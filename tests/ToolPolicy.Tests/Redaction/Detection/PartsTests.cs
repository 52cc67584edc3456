using System;
using System.Linq;
using System.Text;
using ToolPolicy.Obligations.Redaction.Detection;
using Xunit;

namespace ToolPolicy.Tests.Redaction.Detection;

/// <summary>The small parts that detectors are made of, against the obvious.</summary>
public sealed class PartsTests
{
    [Fact]
    public void Classes_of_bytes()
    {
        for (int b = 0; b <= byte.MaxValue; b++)
        {
            char c = (char)b;
            Assert.Equal(char.IsAsciiDigit(c), Bytes.IsDigit((byte)b));
            Assert.Equal(char.IsAsciiLetter(c), Bytes.IsLetter((byte)b));
            Assert.Equal(char.IsAsciiLetterOrDigit(c), Bytes.IsAlphanumeric((byte)b));
            Assert.Equal(char.IsAsciiHexDigit(c), Bytes.IsHex((byte)b));
            Assert.Equal(char.IsAsciiLetterUpper(c) ? char.ToLowerInvariant(c) : c, (char)Bytes.Lower((byte)b));
            Assert.Equal(char.IsAsciiLetterOrDigit(c), Bytes.Alphanumeric.Contains((byte)b));
            Assert.Equal(char.IsAsciiLetterOrDigit(c) || c == '_', Bytes.Word.Contains((byte)b));
            Assert.Equal(char.IsAsciiLetterOrDigit(c) || c == '-', Bytes.AlphanumericHyphen.Contains((byte)b));
            Assert.Equal(char.IsAsciiLetterOrDigit(c) || c is '+' or '/' or '=', Bytes.Base64.Contains((byte)b));
            Assert.Equal(char.IsAsciiLetterOrDigit(c) || c is '-' or '_', Bytes.Base64Url.Contains((byte)b));
            Assert.Equal(char.IsAsciiLetterUpper(c) || c is >= '2' and <= '7', Bytes.UpperBase32.Contains((byte)b));
        }
    }

    [Fact]
    public void Different_bytes_are_counted_once()
    {
        for (int seed = 0; seed < 200; seed++)
        {
            byte[] text = [.. new Random(seed).GetItems("0123456789?@ABCDEFxyz{|}~ \x7f"u8.ToArray(), seed % 40)];
            Assert.Equal(text.Distinct().Count(), Bytes.Distinct(text));
        }
    }

    [Fact]
    public void Detectors_are_asked_at_their_triggers_alone()
    {
        DetectorSet all = DetectorSet.Of(Detectors.All);
        for (int b = 0; b <= byte.MaxValue; b++)
        {
            Detector[] expected = [.. DetectorSet.All.Where(detector => detector.Triggers.Contains((byte)b))];
            Assert.Equal(expected, all.At((byte)b).ToArray());
        }

        Assert.Same(all, DetectorSet.Of(Detectors.All));
        Assert.Equal(Detectors.All, all.Flags);
        Assert.Equal(DetectorSet.All.Where(static detector => detector.Number.LeastDigits > 0), all.Numbers);
        Assert.Equal(all.Numbers.Select(static detector => detector.Number), all.Shapes.ToArray());
        Assert.Equal(all.Numbers.Min(static detector => detector.Number.LeastDigits), all.LeastDigits);
        Assert.Empty(DetectorSet.Of(Detectors.Email).Numbers);
        Assert.Equal(int.MaxValue, DetectorSet.Of(Detectors.Email).LeastDigits);
    }

    [Fact]
    public void Of_two_findings_the_wider_then_the_more_specific_then_the_first_listed_counts()
    {
        Detector email = DetectorSet.All.Single(static detector => detector.Kind == "email");
        Detector phone = DetectorSet.All.Single(static detector => detector.Kind == "phone");
        Detector card = DetectorSet.All.Single(static detector => detector.Kind == "card");
        AssertJoined(new Finding(0, 12, card, 8), new Finding(0, 8, card, 8), new Finding(5, 12, email, 7));
        AssertJoined(new Finding(0, 9, email, 7), new Finding(0, 6, card, 6), new Finding(2, 9, email, 7));
        AssertJoined(new Finding(0, 9, card, 6), new Finding(0, 6, email, 6), new Finding(3, 9, card, 6));
        AssertJoined(new Finding(0, 9, email, 6), new Finding(0, 6, phone, 6), new Finding(3, 9, email, 6));
    }

    private static void AssertJoined(Finding expected, Finding one, Finding other)
    {
        Assert.Equal(expected, one.With(in other));
        Assert.Equal(expected, other.With(in one));
    }

    [Fact]
    public void Findings_that_overlap_become_one_and_those_that_touch_stay_two()
    {
        Detector email = DetectorSet.All[0];
        for (int seed = 0; seed < 300; seed++)
        {
            Random random = new(seed);
            FindingList list = new();
            (int Start, int End)[] spans = [.. Enumerable.Range(0, random.Next(40)).Select(_ => random.Next(100)).Select(start => (start, start + 1 + random.Next(8)))];
            foreach ((int start, int end) in spans)
            {
                list.Add(new Finding(new TextSpan(start, end), email));
            }

            list.Join();
            (int, int)[] expected = [.. Joined(spans)];
            Assert.Equal(expected, list.Items.ToArray().Select(static finding => (finding.Start, finding.End)));
            list.Clear();
            Assert.Equal(0, list.Count);
        }

        static System.Collections.Generic.IEnumerable<(int, int)> Joined((int Start, int End)[] spans)
        {
            (int Start, int End)? open = null;
            foreach ((int start, int end) in spans.OrderBy(static span => span.Start))
            {
                if (open is { } last && start < last.End)
                {
                    open = (last.Start, Math.Max(last.End, end));
                    continue;
                }

                if (open is { } whole)
                {
                    yield return whole;
                }

                open = (start, end);
            }

            if (open is { } rest)
            {
                yield return rest;
            }
        }
    }

    [Fact]
    public void A_text_in_which_nothing_is_found_is_given_back_as_it_is()
    {
        string text = "nothing \u27e6 here";
        Assert.Same(text, FreeText.Mask(text, DetectorSet.Of(Detectors.All), PatternSet.None));
        Assert.Equal("\u27e6redacted:email\u27e7, then", FreeText.Mask("a@example.com, then", DetectorSet.Of(Detectors.All), PatternSet.None));
    }

    [Theory]
    [InlineData(0b111, 3, 3, 0b1000u, true)]
    [InlineData(0b1111, 3, 4, 0b1000u, false)]
    [InlineData(0b11, 3, 3, 0b100u, false)]
    [InlineData(0b1011, 3, 4, 0b100u, true)]
    [InlineData(0b1011, 3, 3, 0b100u, false)]
    public void A_shape_tells_digits_and_their_first_run(long digits, int least, int within, uint firstRuns, bool fits) => Assert.Equal(fits, new NumberShape(least, within, firstRuns).Fits((ulong)digits));

    [Fact]
    public void A_run_of_32_digits_is_no_number()
    {
        Assert.True(new NumberShape(2, 2, NumberShape.AnyRun).Fits((1UL << 31) - 1));
        Assert.False(new NumberShape(2, 2, NumberShape.AnyRun).Fits((1UL << 32) - 1));
        Assert.False(new NumberShape(2, 2, NumberShape.AnyRun).Fits(ulong.MaxValue));
        Assert.False(new NumberShape(2, 2, NumberShape.AnyRun).Fits((1UL << 33) - 1));
    }

    [Fact]
    public void Masked_text_is_written_where_there_is_room()
    {
        AssertWritten("x a@example.com y", "x \u27e6redacted:email\u27e7 y");
        AssertWritten("x a@example.com yyy b@example.com", "x \u27e6redacted:email\u27e7 yyy \u27e6redacted:email\u27e7");
    }

    private static void AssertWritten(string plain, string masked)
    {
        byte[] text = Encoding.UTF8.GetBytes(plain);
        Finding[] findings = TextScanner.OfThread.Find(text, DetectorSet.Of(Detectors.Email)).ToArray();
        byte[] expected = Encoding.UTF8.GetBytes(masked);
        for (int room = 0; room < expected.Length + 3; room++)
        {
            byte[] target = new byte[room];
            Assert.Equal(room >= expected.Length, MaskedText.TryWrite(text, findings, target, out int written));
            if (room >= expected.Length)
            {
                Assert.Equal(expected, target[..written]);
            }
        }
    }
}
