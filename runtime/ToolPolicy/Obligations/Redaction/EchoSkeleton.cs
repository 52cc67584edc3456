using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace ToolPolicy.Obligations.Redaction;

/// <summary>The letters and digits of a text without case, accents and width, and where each of them stands in it.</summary>
internal sealed class EchoSkeleton
{
    /// <summary>Stands for a placeholder, across which nothing is found.</summary>
    private const char Barrier = '\0';

    private readonly List<(int Start, int End, int Gap)> _places = [];

    private int _gap;

    public List<char> Letters { get; } = [];

    /// <summary>The skeleton alone.</summary>
    public static string Of(string text)
    {
        EchoSkeleton skeleton = new();
        foreach (Rune rune in text.EnumerateRunes())
        {
            skeleton.Add(rune, 0, 0);
        }

        return string.Concat(skeleton.Letters);
    }

    /// <summary>The skeleton of UTF-8, with places.</summary>
    /// <param name="raw">A JSON string without its quotes, a number, or plain text.</param>
    /// <param name="isJson">Whether backslashes escape.</param>
    /// <param name="isData">Whether it is data as it came, in which no placeholder is ours.</param>
    public static EchoSkeleton Of(ReadOnlySpan<byte> raw, bool isJson, bool isData = false)
    {
        EchoSkeleton skeleton = new();
        for (int at = 0; at < raw.Length;)
        {
            int length = isJson && raw[at] == (byte)'\\' ? DecodeEscape(raw[at..], out Rune rune) : Decode(raw[at..], out rune);
            if (!isData && rune.Value == Placeholder.Open && raw[at] != (byte)'\\')
            {
                // A placeholder of ours: whatever it says is nobody's value.
                int close = raw[at..].IndexOf("\u27e7"u8);
                length = close < 0 ? raw.Length : close + 3;
                skeleton.Letters.Add(Barrier);
                skeleton._places.Add(default);
                skeleton._gap = 0;
            }
            else
            {
                skeleton.Add(rune, at, at + length);
            }

            at += length;
        }

        return skeleton;
    }

    public int StartOf(int letter) => _places[letter].Start;

    public int EndOf(int letter) => _places[letter].End;

    /// <summary>Whether letters in a row stand together, and are no part of a longer number or, when they are few, of a longer word.</summary>
    public bool IsWhole(int at, int length, int maxGap, bool isShort)
    {
        bool beginsWithDigit = char.IsAsciiDigit(Letters[at]);
        bool endsWithDigit = char.IsAsciiDigit(Letters[at + length - 1]);
        for (int i = at + 1; i < at + length; i++)
        {
            if (_places[i].Gap > maxGap)
            {
                return false;
            }
        }

        return !Continues(at, at - 1, isShort, beginsWithDigit) && !Continues(at + length, at + length, isShort, endsWithDigit);
    }

    /// <param name="right">The letter before which there would be a gap.</param>
    /// <param name="neighbour">The letter outside.</param>
    /// <param name="isShort">Whether any letter continues.</param>
    /// <param name="isDigit">Whether a digit continues.</param>
    private bool Continues(int right, int neighbour, bool isShort, bool isDigit) => neighbour >= 0 && neighbour < Letters.Count && Letters[neighbour] != Barrier
        && _places[right].Gap == 0 && (isShort || (isDigit && char.IsAsciiDigit(Letters[neighbour])));

    private void Add(Rune rune, int start, int end)
    {
        if (!IsLetter(rune))
        {
            _gap++;
            return;
        }

        foreach (char c in Folded(rune))
        {
            Letters.Add(c);
            _places.Add((start, end, _gap));
            _gap = 0;
        }
    }

    private static bool IsLetter(Rune rune) => Rune.IsLetterOrDigit(rune) || (!rune.IsAscii
        && Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol or UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber);

    /// <summary>Upper case, half width, without accents.</summary>
    private static string Folded(Rune rune)
    {
        if (rune.IsAscii)
        {
            return char.ToUpperInvariant((char)rune.Value).ToString();
        }

        StringBuilder folded = new(2);
        foreach (Rune part in rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (IsLetter(part))
            {
                folded.Append(Rune.ToUpperInvariant(part).ToString());
            }
        }

        return folded.ToString();
    }

    /// <summary>What is no UTF-8 counts as U+FFFD.</summary>
    private static int Decode(ReadOnlySpan<byte> raw, out Rune rune)
    {
        _ = Rune.DecodeFromUtf8(raw, out rune, out int length);
        return length;
    }

    private static int DecodeEscape(ReadOnlySpan<byte> raw, out Rune rune)
    {
        rune = new Rune(' ');
        if (raw.Length < 2 || raw[1] != (byte)'u')
        {
            return 2;
        }

        int unit = Unit(raw);
        if (Rune.TryCreate((char)unit, out rune))
        {
            return 6;
        }

        bool isPair = raw.Length >= 12 && raw[6] == (byte)'\\' && raw[7] == (byte)'u' && Rune.TryCreate((char)unit, (char)Unit(raw[6..]), out rune);
        return isPair ? 12 : 6;
    }

    private static int Unit(ReadOnlySpan<byte> raw) =>
        raw.Length >= 6 && int.TryParse(raw.Slice(2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int unit) ? unit : ' ';
}
