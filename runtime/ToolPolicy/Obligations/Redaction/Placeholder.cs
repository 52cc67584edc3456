using System;
using System.Globalization;

namespace ToolPolicy.Obligations.Redaction;

/// <summary>The reserved form of everything the guard itself says inside a result.</summary>
/// <remarks>
/// It stands between U+27E6 and U+27E7 (mathematical white square brackets). Where data holds U+27E6, the masking writer escapes it, so that data cannot pass for a
/// placeholder. The brackets are rare in any language's text, and one character in the writer's escape set costs nothing.
/// </remarks>
internal static class Placeholder
{
    public const char Open = '\u27e6';
    public const char Close = '\u27e7';
    /// <summary>How every marker of a cut begins, whatever it tells.</summary>
    public const string CutHead = "\u27e6cut";
    public const string Cut = "\u27e6cut\u27e7";
    public const string Unreadable = "\u27e6unreadable\u27e7";
    private const string Unnamed = "\u27e6redacted\u27e7";

    /// <summary>For an erased value; the same whatever the value was.</summary>
    public static string Erased(string? kind) => kind is null ? Unnamed : $"\u27e6redacted:{kind}\u27e7";

    /// <summary>For the key of a dictionary's entry, which must not equal another's.</summary>
    public static string Numbered(string placeholder, int position) => string.Create(CultureInfo.InvariantCulture, $"{placeholder.AsSpan(0, placeholder.Length - 1)} {position}{Close}");

    /// <summary>For a value that is replaced by its pseudonym.</summary>
    public static string Hashed(string? kind, string pseudonym) => $"\u27e6{kind ?? "hash"}#{pseudonym}\u27e7";
}
