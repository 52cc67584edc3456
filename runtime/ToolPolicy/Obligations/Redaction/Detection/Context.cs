using System;

namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>The words before a number, which say what it is.</summary>
internal static class Context
{
    /// <summary>Whether one of some words stands shortly before a place, as a whole word. Words are given in lower case.</summary>
    public static bool Announces(ref TextView text, int at, string[] words)
    {
        int from = Math.Max(0, at - ScanLimits.Context);
        Span<char> before = stackalloc char[ScanLimits.Context];
        before = before[..(at - from)];
        for (int i = 0; i < before.Length; i++)
        {
            before[i] = (char)Bytes.Lower(text.Bytes[from + i]);
        }

        foreach (string word in words)
        {
            if (HasWord(before, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of some words stands right before a place.</summary>
    public static bool IsCalled(ref TextView text, int at, string[] words)
    {
        for (int i = 0; i < 2 && text[at - 1] is (byte)' ' or (byte)':' or (byte)'='; i++)
        {
            at--;
        }

        Span<char> before = stackalloc char[12];
        for (int i = 0; i < before.Length; i++)
        {
            before[i] = (char)Bytes.Lower(text[at - before.Length + i]);
        }

        foreach (string word in words)
        {
            if (before.EndsWith(word) && !char.IsAsciiLetterOrDigit(before[^(word.Length + 1)]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A word that is cut by the edge of what is looked at is not one.</summary>
    private static bool HasWord(ReadOnlySpan<char> text, string word)
    {
        for (int found = text.LastIndexOf(word); found >= 0; found = text[..(found + word.Length - 1)].LastIndexOf(word))
        {
            if ((found == 0 ? text.Length < ScanLimits.Context : !char.IsAsciiLetterOrDigit(text[found - 1]))
                && (found + word.Length == text.Length || !char.IsAsciiLetter(text[found + word.Length])))
            {
                return true;
            }
        }

        return false;
    }
}
