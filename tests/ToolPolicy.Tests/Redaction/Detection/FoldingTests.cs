using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using ToolPolicy.Obligations.Redaction.Detection;
using Xunit;

namespace ToolPolicy.Tests.Redaction.Detection;

/// <summary>What every character is to a detector, how a text breaks off, and the way back to it, against tables and a slow reference.</summary>
public sealed class FoldingTests
{
    /// <summary>Default-ignorable code points and combining marks.</summary>
    private static readonly (int First, int Last)[] Unseen =
    [
        (0xad, 0xad), (0x300, 0x36f), (0x61c, 0x61c), (0x115f, 0x1160), (0x17b4, 0x17b5), (0x180b, 0x180f), (0x1ab0, 0x1aff), (0x1dc0, 0x1dff), (0x200b, 0x200f), (0x202a, 0x202e), (0x2060, 0x206f), (0x20d0, 0x20ff),
        (0x3164, 0x3164), (0xfe00, 0xfe0f), (0xfe20, 0xfe2f), (0xfeff, 0xfeff), (0xffa0, 0xffa0), (0xfff0, 0xfff8), (0x1bca0, 0x1bca3), (0x1d173, 0x1d17a), (0xe0000, 0xe0fff),
    ];

    private static readonly Dictionary<int, char> Others = new (char Is, int[] Of)[]
    {
        (' ', [0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x202f, 0x205f, 0x3000]), ('\n', [0x85, 0x2028, 0x2029]),
        ('-', [0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0xfe58, 0xfe63]), ('.', [0x2024, 0x3002, 0xfe52, 0xff61]), (':', [0xfe55]), ('@', [0xfe6b]),
    }.SelectMany(static row => row.Of.Select(rune => (Rune: rune, row.Is))).ToDictionary(static row => row.Rune, static row => row.Is);

    [Fact]
    public void Every_character_is_folded_as_the_tables_have_it()
    {
        for (int value = 0; value <= 0x10ffff; value++)
        {
            if (!Rune.IsValid(value) || value == '\\')
            {
                continue;
            }

            byte[] utf8 = Encoding.UTF8.GetBytes(char.ConvertFromUtf32(value));
            int expected = Expected(value);
            bool isReplaced = Folding.Read(utf8, isFinal: value % 2 == 0, out int width, out int folded);
            Assert.True((isReplaced, width, folded) == (expected != value, utf8.Length, expected), $"U+{value:x4}: {isReplaced} {width} {folded}");
            Assert.Equal(isReplaced, Folding.IsNeeded([0, .. utf8], 0, 0b10));
        }
    }

    [Fact]
    public void Every_escape_is_read_and_folded()
    {
        for (int unit = 0; unit <= 0xffff; unit++)
        {
            byte[] escape = Encoding.ASCII.GetBytes(unit % 2 == 0 ? $"\\u{unit:x4}" : $"\\u{unit:X4}");
            bool isReplaced = Folding.Read(escape, isFinal: true, out int width, out int folded);
            Assert.True((isReplaced, width, folded) == (true, 6, char.IsSurrogate((char)unit) ? 0xfffd : Expected(unit)), $"{unit:x4}: {isReplaced} {width} {folded}");
        }
    }

    [Theory]
    [InlineData("\\\"", true, true, 2, '"')]
    [InlineData("\\\\", true, true, 2, '\\')]
    [InlineData("\\/", true, true, 2, '/')]
    [InlineData("\\n", true, true, 2, '\n')]
    [InlineData("\\r", true, true, 2, '\n')]
    [InlineData("\\t", true, true, 2, '\t')]
    [InlineData("\\b", true, true, 2, ' ')]
    [InlineData("\\f", true, true, 2, ' ')]
    [InlineData("\\n", false, true, 2, '\n')]
    [InlineData("\\x", true, false, 1, '\\')]
    [InlineData("\\x", false, false, 1, '\\')]
    [InlineData("\\\0", true, false, 1, '\\')]
    [InlineData("\\", true, false, 1, '\\')]
    [InlineData("\\", false, true, 1, Folding.Incomplete)]
    [InlineData("\\u", true, false, 1, '\\')]
    [InlineData("\\u", false, true, 1, Folding.Incomplete)]
    [InlineData("\\u00e", true, false, 1, '\\')]
    [InlineData("\\u00e", false, true, 1, Folding.Incomplete)]
    [InlineData("\\u00g", false, false, 1, '\\')]
    [InlineData("\\ug", false, false, 1, '\\')]
    [InlineData("\\u41\0\0", true, false, 1, '\\')]
    [InlineData("\\u00g1", false, false, 1, '\\')]
    [InlineData("\\ug001", true, false, 1, '\\')]
    [InlineData("\\u 001", true, false, 1, '\\')]
    [InlineData("\\u0000", false, true, 6, 0)]
    [InlineData("\\u0041x", false, true, 6, 'A')]
    [InlineData("\\ud83d", true, true, 6, 0xfffd)]
    [InlineData("\\ud83d", false, true, 6, Folding.Incomplete)]
    [InlineData("\\ud83d\\ude0", false, true, 6, Folding.Incomplete)]
    [InlineData("\\ud83d\\ude0", true, true, 6, 0xfffd)]
    [InlineData("\\ud83d\\ude00", false, true, 12, 0x1f600)]
    [InlineData("\\ud83d\\ude00x", true, true, 12, 0x1f600)]
    [InlineData("\\ud835\\udfce", true, true, 12, '0')]
    [InlineData("\\udb40\\udc41", true, true, 12, Folding.Dropped)]
    [InlineData("\\ud83d\\u0041", true, true, 6, 0xfffd)]
    [InlineData("\\ud83d\\ud83d", true, true, 6, 0xfffd)]
    [InlineData("\\ud83d\\xde00", true, true, 6, 0xfffd)]
    [InlineData("\\ud83d/ude00", true, true, 6, 0xfffd)]
    [InlineData("\\ud83d\\ude0g", true, true, 6, 0xfffd)]
    [InlineData("\\ude00\\ud83d", true, true, 6, 0xfffd)]
    public void Escapes_end_and_break_off(string text, bool isFinal, bool isReplaced, int width, int folded)
    {
        bool replaced = Folding.Read(Encoding.UTF8.GetBytes(text), isFinal, out int read, out int value);
        Assert.Equal((isReplaced, width, folded), (replaced, read, value));
    }

    [Theory]
    [InlineData("a\\")]
    [InlineData("a\\u00e")]
    [InlineData("a\\x")]
    public void What_a_whole_text_breaks_off_with_is_not_folded(string text) => Assert.False(Folding.IsNeeded(Encoding.UTF8.GetBytes(text), 0, 0b10));

    [Fact]
    public void Folding_needs_no_more_room_than_the_text()
    {
        byte[] text = [.. Enumerable.Repeat("\u200b"u8.ToArray(), 700).SelectMany(static bytes => bytes)];
        new FoldedText().Fold(text, isFinal: true);
        FoldedText folded = new();
        folded.Fold(new byte[text.Length], isFinal: true);
        long before = GC.GetAllocatedBytesForCurrentThread();

        // Neither for a text as long as the longest before, nor for each character that does not show.
        folded.Fold(text, isFinal: true);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(folded.Bytes.IsEmpty);
    }

    [Fact]
    public void What_is_no_character_stays_and_half_of_one_waits_for_the_rest()
    {
        Assert.False(Folding.Read([0xff, 0x20], isFinal: false, out int width, out int folded));
        Assert.Equal((1, 0xff), (width, folded));
        Assert.False(Folding.Read([0xe2, 0x80], isFinal: true, out width, out folded));
        Assert.Equal((2, 0xe2), (width, folded));
        Assert.True(Folding.Read([0xe2, 0x80], isFinal: false, out _, out folded));
        Assert.Equal(Folding.Incomplete, folded);
        Assert.False(Folding.Read([0xe2, 0x28], isFinal: false, out width, out folded));
        Assert.Equal((1, 0xe2), (width, folded));
    }

    [Fact]
    public void Every_byte_of_a_folded_text_leads_back_to_what_it_stands_for()
    {
        string[] units = ["a", "b@", "\u00e9", "\uff11", "\u200b", "\u0332", "\ud83d\ude00", "\\n", "\\u0041", "\\u200b", "\\ud83d\\ude00", "\\", "\u2013", "\u4f60", "\ud835\udfce"];
        FoldedText folded = new();
        for (int seed = 0; seed < 300; seed++)
        {
            Random random = new(seed);
            List<byte> text = [];
            List<byte> expected = [];
            List<(int Start, int End)> places = [];
            int count = random.Next(seed < 250 ? 12 : 900);
            for (int i = 0; i < count; i++)
            {
                string unit = units[random.Next(units.Length)];
                unit = unit == "\\" ? "\\x" : unit;
                bool isEscape = unit[0] == '\\' && unit.Length > 1 && unit != "\\x";
                string plain = isEscape ? System.Text.Json.JsonSerializer.Deserialize<string>($"\"{unit}\"")! : unit;
                foreach (Rune rune in plain.EnumerateRunes())
                {
                    int value = Expected(rune.Value);
                    byte[] bytes = value == Folding.Dropped ? [] : Encoding.UTF8.GetBytes(char.ConvertFromUtf32(value));
                    int width = isEscape ? unit.Length : rune.Utf8SequenceLength;
                    bool isReplaced = isEscape || value != rune.Value;
                    for (int b = 0; b < bytes.Length; b++)
                    {
                        places.Add(isReplaced ? (text.Count, text.Count + width) : (text.Count + b, text.Count + b + 1));
                    }

                    expected.AddRange(bytes);
                    text.AddRange(isEscape ? Encoding.UTF8.GetBytes(unit) : Encoding.UTF8.GetBytes(rune.ToString()));
                }
            }

            folded.Fold(text.ToArray(), isFinal: true);
            Assert.Equal(expected, folded.Bytes.ToArray());
            Assert.Equal(text.Count, folded.Read);
            for (int i = 0; i < places.Count; i++)
            {
                Assert.True(places[i] == (folded.StartOf(i), folded.EndOf(i + 1)), $"seed {seed}, byte {i}: {places[i]}, not {folded.StartOf(i)} to {folded.EndOf(i + 1)}");
            }
        }
    }

    [Fact]
    public void A_text_that_breaks_off_is_read_as_far_as_it_is_sure()
    {
        FoldedText folded = new();
        foreach ((string text, int read) in new[] { ("ab\\", 2), ("ab\\u00", 2), ("ab\\ud83d", 2), ("ab\\n", 4), ("", 0), ("\uff11", 3), ("x\\\\", 3) })
        {
            folded.Fold(Encoding.UTF8.GetBytes(text), isFinal: false);
            Assert.Equal(read, folded.Read);
            folded.Fold(Encoding.UTF8.GetBytes(text), isFinal: true);
            Assert.Equal(Encoding.UTF8.GetByteCount(text), folded.Read);
        }
    }

    private static int Expected(int rune)
    {
        if (rune < 0x80)
        {
            return rune;
        }

        if (Unseen.Any(range => rune >= range.First && rune <= range.Last) || rune == 0x34f)
        {
            return Folding.Dropped;
        }

        if (Others.TryGetValue(rune, out char other))
        {
            return other;
        }

        // The mathematical alphabets: fifty-two letters each, capitals first.
        if (rune is >= 0x1d400 and <= 0x1d6a3)
        {
            return "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"[(rune - 0x1d400) % 52];
        }

        if (rune is >= 0xff01 and <= 0xff5e)
        {
            return rune - 0xff01 + '!';
        }

        int digit = System.Globalization.CharUnicodeInfo.GetDecimalDigitValue(char.ConvertFromUtf32(Rune.IsValid(rune) ? rune : 0xfffd), 0);
        return digit >= 0 && rune > 0xff ? '0' + digit : rune;
    }
}
