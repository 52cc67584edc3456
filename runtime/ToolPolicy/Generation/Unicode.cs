using System;

namespace ToolPolicy.Generation;

internal static class Unicode
{
    /// <summary>Whether every surrogate has its other half.</summary>
    public static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        while (true)
        {
            int at = text.IndexOfAnyInRange('\ud800', '\udfff');
            if (at < 0)
            {
                return true;
            }

            if (at + 1 >= text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
            {
                return false;
            }

            text = text[(at + 2)..];
        }
    }
}
