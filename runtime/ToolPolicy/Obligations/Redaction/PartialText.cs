using System;
using System.Text;

namespace ToolPolicy.Obligations.Redaction;

/// <summary>The characters of a sensitive string that its mark lets through: never more than half of them.</summary>
internal static class PartialText
{
    /// <summary>Splits off what may be shown. Both ends are empty when the value is shorter than twice what would be kept.</summary>
    /// <remarks>Counted in runes, so that no surrogate pair is split.</remarks>
    public static void Split(ReadOnlySpan<char> value, int keepFirst, int keepLast, out ReadOnlySpan<char> first, out ReadOnlySpan<char> last)
    {
        first = last = default;
        int runes = 0;
        foreach (Rune _ in value.EnumerateRunes())
        {
            runes++;
        }

        if ((keepFirst + keepLast) * 2 > runes)
        {
            return;
        }

        first = value[..Offset(value, keepFirst)];
        last = value[Offset(value, runes - keepLast)..];
    }

    private static int Offset(ReadOnlySpan<char> value, int runes)
    {
        int at = 0;
        for (int i = 0; i < runes; i++)
        {
            Rune.DecodeFromUtf16(value[at..], out _, out int length);
            at += length;
        }

        return at;
    }
}
