using System.Globalization;

namespace ToolPolicy.Grammar;

/// <summary>What names that people write have in common.</summary>
internal static class Words
{
    public static string? FaultOf(string? text, string what, int maxLength)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return what + " must not be empty";
        }

        if (text!.Length > maxLength)
        {
            return what + " has at most " + maxLength.ToString("N0", CultureInfo.InvariantCulture) + " characters";
        }

        if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[text.Length - 1]))
        {
            return what + " must not begin or end with white space";
        }

        for (int i = 0; i < text.Length; i++)
        {
            if (!IsVisible(text, ref i))
            {
                return what + " must not contain control, formatting or unpaired surrogate characters";
            }
        }

        return null;
    }

    /// <summary>Whether a reader sees the character at <paramref name="i"/>: bidirectional marks and zero-width characters make two names look alike.</summary>
    private static bool IsVisible(string text, ref int i)
    {
        UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(text, i);
        if (char.IsSurrogatePair(text, i))
        {
            i++;
        }

        return category is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
    }
}
