using System;
using System.Buffers.Text;
using System.Globalization;
using ToolPolicy.Obligations.Redaction;

namespace ToolPolicy.Obligations.Tokens;

/// <summary>What a cut result says of itself: that it was cut, and how much there was only where the author asked for it.</summary>
internal static class CutMarker
{
    /// <summary>The marker that tells no total.</summary>
    public static ReadOnlySpan<byte> Plain => "\u27e6cut\u27e7"u8;

    public static string OfTotal(int total, string unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{Placeholder.Open}cut: of {total} {unit}{Placeholder.Close}");

    public static string OfTotal(int shown, int total) =>
        string.Create(CultureInfo.InvariantCulture, $"{Placeholder.Open}cut: {shown} of {total}{Placeholder.Close}");

    /// <summary>Whether a JSON string is the marker that stands for the rest of a collection. No data can look like it.</summary>
    /// <param name="text">The string as it stands in the text, without its quotes.</param>
    /// <param name="total">How many there are in all; -1 where it does not tell.</param>
    public static bool IsMarker(ReadOnlySpan<byte> text, out int total)
    {
        total = -1;
        if (!text.StartsWith("\u27e6cut"u8))
        {
            return false;
        }

        ReadOnlySpan<byte> rest = text["\u27e6cut"u8.Length..];
        int of = rest.IndexOf(" of "u8);
        return rest.StartsWith("\u27e7"u8)
            || (rest.StartsWith(": "u8) && of != -1 && Utf8Parser.TryParse(rest[(of + 4)..], out total, out _));
    }
}
