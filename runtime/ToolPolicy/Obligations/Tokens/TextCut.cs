using System;
using ToolPolicy.Obligations.Redaction;

namespace ToolPolicy.Obligations.Tokens;

/// <summary>Cuts plain text to a cap: its beginning, then the marker. No rune and no placeholder is split.</summary>
internal static class TextCut
{
    public static string? ToFit(string text, int maxTokens, TokenCounter counter, bool showTotal)
    {
        string marker = showTotal ? CutMarker.OfTotal(text.Length, "characters") : Placeholder.Cut;
        return CutSearch.Best(0, text.Length - 1, length =>
        {
            string cut = string.Concat(text.AsSpan(0, Boundary(text, length)), marker);
            return counter.Fits(cut, maxTokens) ? cut : null;
        });
    }

    private static int Boundary(string text, int length)
    {
        int end = length > 0 && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;
        ReadOnlySpan<char> kept = text.AsSpan(0, end);
        int open = kept.LastIndexOf(Placeholder.Open);
        return open >= 0 && open > kept.LastIndexOf(Placeholder.Close) ? open : end;
    }
}
