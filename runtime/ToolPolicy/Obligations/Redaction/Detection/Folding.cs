using System;
using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>What a character is to a detector. The sister of <see cref="FoldedText"/>, which applies it.</summary>
/// <remarks>
/// Full-width and other compatibility forms of ASCII and decimal digits of every script become ASCII (as Unicode's NFKC and UAX 44 have it), spaces a space, line separators a line feed, hyphens and dashes a
/// hyphen; what does not show is dropped: default-ignorable code points (UAX 44) and combining marks. One level of JSON's escapes (RFC 8259 section 7) is undone.
/// </remarks>
internal static class Folding
{
    /// <summary>Stands for a character that does not show.</summary>
    public const int Dropped = -1;

    /// <summary>Stands for a sequence that has not come to its end.</summary>
    public const int Incomplete = -2;

    /// <summary>Whether a byte marked in a block begins something that folds.</summary>
    public static bool IsNeeded(ReadOnlySpan<byte> text, int block, ulong marked)
    {
        for (; marked != 0; marked &= marked - 1)
        {
            int at = block + BitOperations.TrailingZeroCount(marked);
            if (MayFold(text[at]) && Read(text[at..], isFinal: true, out _, out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The bytes with which something begins that can fold.</summary>
    public static readonly SearchValues<byte> Leads = SearchValues.Create([
        (byte)'\\', 0xc2, 0xcc, 0xcd, 0xd8, 0xd9, 0xdb, 0xdf, 0xe0, 0xe1, 0xe2, 0xe3, 0xea, 0xef, 0xf0, 0xf3]);

    private static bool MayFold(byte b) => Leads.Contains(b);

    /// <summary>Reads one unit: an escape, or a character.</summary>
    /// <param name="text">From the unit on.</param>
    /// <param name="isFinal">Whether the text ends where it ends.</param>
    /// <param name="width">How many bytes it has.</param>
    /// <param name="folded">What it is to a detector: a code point, <see cref="Dropped"/>, or <see cref="Incomplete"/>.</param>
    /// <returns>Whether it is to be replaced by that.</returns>
    public static bool Read(ReadOnlySpan<byte> text, bool isFinal, out int width, out int folded)
    {
        if (text[0] == '\\')
        {
            return ReadEscape(text, isFinal, out width, out folded);
        }

        OperationStatus status = Rune.DecodeFromUtf8(text, out Rune rune, out width);
        if (status != OperationStatus.Done)
        {
            folded = status == OperationStatus.NeedMoreData && !isFinal ? Incomplete : text[0];
            return folded == Incomplete;
        }

        folded = Of(rune.Value);
        return folded != rune.Value;
    }

    private static bool ReadEscape(ReadOnlySpan<byte> text, bool isFinal, out int width, out int folded)
    {
        (width, folded) = (1, '\\');
        if (text.Length < 2)
        {
            folded = isFinal ? '\\' : Incomplete;
            return !isFinal;
        }

        if (text[1] == 'u')
        {
            return ReadCodeUnit(text, isFinal, ref width, ref folded);
        }

        int plain = text[1] switch
        {
            (byte)'"' or (byte)'\\' or (byte)'/' => text[1],
            (byte)'n' or (byte)'r' => '\n',
            (byte)'t' => '\t',
            (byte)'b' or (byte)'f' => ' ',
            _ => 0,
        };
        if (plain == 0)
        {
            return false;
        }

        (width, folded) = (2, plain);
        return true;
    }

    private static bool ReadCodeUnit(ReadOnlySpan<byte> text, bool isFinal, ref int width, ref int folded)
    {
        int first = Hex(text[2..]);
        if (first < 0)
        {
            // Fewer than four digits, all of which are: the others may come.
            bool mayCome = !isFinal && !text[2..].ContainsAnyExcept(HexDigits);
            folded = mayCome ? Incomplete : '\\';
            return mayCome;
        }

        width = 6;
        if (!char.IsHighSurrogate((char)first))
        {
            folded = char.IsLowSurrogate((char)first) ? 0xfffd : Of(first);
            return true;
        }

        if (!isFinal && text.Length < 12)
        {
            folded = Incomplete;
            return true;
        }

        int second = text.Length >= 12 && text[6] == '\\' && text[7] == 'u' ? Hex(text[8..]) : 0;
        bool isPair = char.IsLowSurrogate((char)second);
        width = isPair ? 12 : 6;
        folded = isPair ? Of(char.ConvertToUtf32((char)first, (char)second)) : 0xfffd;
        return true;
    }

    private static readonly SearchValues<byte> HexDigits = Bytes.Of("0123456789abcdefABCDEF");

    private static int Hex(ReadOnlySpan<byte> text) =>
        text.Length >= 4 && Utf8Parser.TryParse(text[..4], out ushort value, out int read, 'x') && read == 4 ? value : -1;

    private static int Of(int rune) => rune switch
    {
        0xa0 or 0x1680 or (>= 0x2000 and <= 0x200a) or 0x202f or 0x205f or 0x3000 => ' ',
        0x85 or 0x2028 or 0x2029 => '\n',
        0xad or 0x34f or 0x61c or (>= 0x115f and <= 0x1160) or (>= 0x17b4 and <= 0x17b5) or (>= 0x180b and <= 0x180f) => Dropped,
        (>= 0x200b and <= 0x200f) or (>= 0x202a and <= 0x202e) or (>= 0x2060 and <= 0x206f) or 0x3164 or (>= 0xfe00 and <= 0xfe0f) or 0xfeff or 0xffa0 or (>= 0xfff0 and <= 0xfff8) => Dropped,
        (>= 0x300 and <= 0x36f) or (>= 0x1ab0 and <= 0x1aff) or (>= 0x1dc0 and <= 0x1dff) or (>= 0x20d0 and <= 0x20ff) or (>= 0xfe20 and <= 0xfe2f) => Dropped,
        (>= 0xe0000 and <= 0xe0fff) or (>= 0x1bca0 and <= 0x1bca3) or (>= 0x1d173 and <= 0x1d17a) => Dropped,
        (>= 0x2010 and <= 0x2015) or 0x2212 or 0xfe58 or 0xfe63 => '-',
        0x2024 or 0x3002 or 0xfe52 or 0xff61 => '.',
        0xfe55 => ':',
        0xfe6b => '@',
        >= 0xff01 and <= 0xff5e => rune - 0xfee0,
        >= 0x1d400 and <= 0x1d6a3 => Letter(rune % 52),
        >= 0x660 => Digit(rune),
        _ => rune,
    };

    /// <summary>The mathematical alphabets, 26 capitals and 26 small letters each; the first begins at a multiple of 52.</summary>
    private static int Letter(int at) => at < 26 ? 'A' + at : 'a' + at - 26;

    private static int Digit(int rune)
    {
        Rune value = new(rune);
        return Rune.GetUnicodeCategory(value) == UnicodeCategory.DecimalDigitNumber ? '0' + (int)Rune.GetNumericValue(value) : rune;
    }
}
