using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Text;
using System.Text.RegularExpressions;
using ToolPolicy.Obligations.Redaction.Detection;
using Xunit;

namespace ToolPolicy.Tests.Redaction.Detection;

/// <summary>What is run over before any detector is asked, against the obvious: block by block, byte by byte.</summary>
public sealed class PrefilterTests
{
    [Fact]
    public void It_stops_at_every_block_that_can_matter_and_at_no_other()
    {
        string[] triggers = ["", "@", "=", "=:-", "@J_-/=:~", "\\@"];
        for (int seed = 0; seed < 600; seed++)
        {
            Random random = new(seed);
            byte[] of = Encoding.ASCII.GetBytes(triggers[seed % triggers.Length]);
            int least = random.Next(3) == 0 ? int.MaxValue : random.Next(1, 12);
            bool seesForeign = random.Next(2) == 0;
            byte[] text = [.. Enumerable.Range(0, random.Next(64 * 7)).Select(_ => (byte)"abcdefgh                          "[random.Next(34)])];
            for (int rare = random.Next(text.Length == 0 ? 1 : 12); rare > 0; rare--)
            {
                text[random.Next(text.Length)] = "0123456789/:@=-J_~\\\u007f\u00c3\u0080\u00ff`P0"u8.ToArray()[random.Next(24)];
            }

            List<BlockMasks> found = [];
            BlockMasks masks = default;
            Prefilter prefilter = new(of, least);
            while (prefilter.MoveNext(text, ref masks, seesForeign))
            {
                found.Add(masks);
            }

            found.Add(masks);
            Assert.Equal(Expected(text, of, least, seesForeign), found);
        }
    }

    private static List<BlockMasks> Expected(byte[] text, byte[] triggers, int least, bool seesForeign)
    {
        List<BlockMasks> expected = [];
        ulong previous = 0;
        int at = 0;
        for (; at < text.Length; at += 64)
        {
            byte[] block = text[at..Math.Min(at + 64, text.Length)];
            ulong Of(Func<byte, bool> matters) => block.Select((b, i) => matters(b) ? 1UL << i : 0).Aggregate(0UL, static (all, one) => all | one);
            ulong digits = Of(static b => b is >= (byte)'0' and <= (byte)'9');
            ulong hits = Of(triggers.Contains);
            ulong foreign = seesForeign ? Of(static b => b is >= 0x80 or (byte)'\\') : 0;
            bool hasNumber = BitOperations.PopCount(previous) + BitOperations.PopCount(digits) >= least;

            // What is left at the end is always looked at.
            if (hits != 0 || foreign != 0 || hasNumber || block.Length < 64)
            {
                expected.Add(new BlockMasks(at + 64, hits, digits, previous, foreign, hasNumber));
            }

            previous = digits;
        }

        expected.Add(new BlockMasks(at, 0, 0, previous, 0, BitOperations.PopCount(previous) >= least));
        return expected;
    }

    [Fact]
    public void A_text_has_an_outside_which_is_noted_only_where_it_may_still_come()
    {
        byte[] bytes = "abcab"u8.ToArray();
        foreach (bool isFinal in new[] { false, true })
        {
            TextView empty = new(default, isFinal);
            _ = empty[0];
            Assert.Equal(!isFinal, empty.MetEnd);
            for (int at = -2; at < 8; at++)
            {
                TextView view = new(bytes, isFinal);
                Assert.Equal(at is >= 0 and < 5 ? bytes[at] : 0, view[at]);
                Assert.Equal(!isFinal && at >= 5, view.MetEnd);

                // What was noted stays noted.
                _ = view[0];
                Assert.Equal(!isFinal && at >= 5, view.MetEnd);
                _ = view.Has(0, "ab"u8);
                _ = view.Run(0, Bytes.Of("ab"), 2);
                Assert.Equal(!isFinal && at >= 5, view.MetEnd);
                _ = view[7];
                Assert.Equal(!isFinal, view.MetEnd);
                _ = view[7];
                Assert.Equal(!isFinal, view.MetEnd);
                _ = view.Has(4, "bx"u8);
                Assert.Equal(!isFinal, view.MetEnd);
                _ = view.Run(4, Bytes.Of("ab"), 2);
                Assert.Equal(!isFinal, view.MetEnd);

                foreach (string expected in new[] { "a", "ab", "abc", "b", "abx", "bx" })
                {
                    view = new TextView(bytes, isFinal);
                    string there = at is >= 0 and < 5 ? "abcab"[at..] : "";
                    Assert.Equal(at >= 0 && there.StartsWith(expected, StringComparison.Ordinal), view.Has(at, Encoding.ASCII.GetBytes(expected)));
                    Assert.Equal(!isFinal && at >= 0 && there.Length < expected.Length && expected.StartsWith(there, StringComparison.Ordinal), view.MetEnd);
                }

                for (int most = 1; most < 7 && at >= 0; most++)
                {
                    view = new TextView(bytes, isFinal);
                    string there = at < 5 ? "abcab"[at..] : "";
                    int run = there.TakeWhile(static c => c is 'a' or 'b').Count();
                    Assert.Equal(Math.Min(run, most), view.Run(at, Bytes.Of("ab"), most));
                    Assert.Equal(!isFinal && run == there.Length && run < most, view.MetEnd);
                }
            }
        }
    }

    [Theory]
    [InlineData("b+", RegexOptions.None, "abbb\u4f60b", "1-4 7-8")]
    [InlineData("b+", RegexOptions.RightToLeft, "abbb\u4f60b", "1-4 7-8")]
    [InlineData("b*", RegexOptions.None, "a\u00e9b", "3-4")]
    [InlineData("\u4f60", RegexOptions.RightToLeft, "\u4f60 \u4f60\u4f60 \ud83d\ude00\u4f60", "0-3 4-7 7-10 15-18")]
    [InlineData("\u4f60", RegexOptions.None, "\u4f60 \u4f60\u4f60 \ud83d\ude00\u4f60", "0-3 4-7 7-10 15-18")]
    public void Patterns_lead_back_to_bytes_in_whichever_direction_they_run(string pattern, RegexOptions options, string text, string places)
    {
        PatternSet patterns = new([new SensitivePattern("x", new Regex(pattern, options, TimeSpan.FromSeconds(10)))]);
        FindingList found = new();
        patterns.Find(text, found);
        found.Sort();
        Assert.Equal(places, string.Join(' ', found.Items.ToArray().Select(static finding => $"{finding.Start}-{finding.End}")));
        Assert.True(PatternSet.None.IsEmpty);
        Assert.False(patterns.IsEmpty);
    }
}
