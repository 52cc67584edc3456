using System;
using ToolPolicy.Obligations.Redaction;

namespace ToolPolicy.Obligations.Tokens;

/// <summary>Cuts plain text to a cap: its beginning, then the marker. No rune and no placeholder is split.</summary>
internal static class TextCut
{
    /// <param name="text">The text, or as much of its beginning as the cap could hold.</param>
    /// <param name="length">How long the whole text is.</param>
    /// <param name="maxTokens">The cap.</param>
    /// <param name="counter">Counts.</param>
    /// <param name="showTotal">Whether the marker tells the length.</param>
    public static string? ToFit(string text, int length, int maxTokens, TokenCounter counter, bool showTotal)
    {
        string marker = showTotal ? CutMarker.OfTotal(length, "characters") : Placeholder.Cut;
        return CutSearch.Best(0, keep => keep < text.Length && counter.Fits(Cut(text, keep, marker), maxTokens)) is { } best ? Cut(text, best, marker) : null;
    }

    private static string Cut(string text, int keep, string marker) => string.Concat(text.AsSpan(0, Boundary(text, keep)), marker);

    private static int Boundary(string text, int length)
    {
        int end = length > 0 && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;
        ReadOnlySpan<char> kept = text.AsSpan(0, end);
        int open = kept.LastIndexOf(Placeholder.Open);
        return open > kept.LastIndexOf(Placeholder.Close) ? open : end;
    }
}
