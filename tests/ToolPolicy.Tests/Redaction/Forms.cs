using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace ToolPolicy.Tests.Redaction;

/// <summary>The forms in which a value can hide in a text. Written apart from what the guard itself knows of spellings.</summary>
internal static class Forms
{
    /// <summary>Letters and digits alone, in one case: what is split or in another case is found in it.</summary>
    public static string Squeezed(string text) => string.Concat(text.Where(char.IsAsciiLetterOrDigit).Select(char.ToLowerInvariant));

    /// <summary>In base64, less would be found by chance.</summary>
    private const int LeastEncoded = 8;

    /// <summary>Whether a value stands in a squeezed text as itself, in hex or in base64, at any of its three alignments.</summary>
    public static bool Holds(string squeezed, string value) => Holds(squeezed, Of(value));

    /// <inheritdoc cref="Holds(string, string)"/>
    /// <param name="squeezed">The text.</param>
    /// <param name="forms">The forms of the value.</param>
    public static bool Holds(string squeezed, IEnumerable<string> forms) => forms.Any(form => squeezed.Contains(form, StringComparison.Ordinal));

    /// <summary>The forms of a value, squeezed.</summary>
    public static IEnumerable<string> Of(string value)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(value);
        yield return Squeezed(value);
        yield return Squeezed(Convert.ToHexString(bytes));
        for (int shift = 0; shift < 3; shift++)
        {
            // Without the characters at the ends, which depend on what stands beside the value.
            string inner = Squeezed(Convert.ToBase64String([.. new byte[shift], .. bytes])[4..^4]);
            if (inner.Length >= LeastEncoded)
            {
                yield return inner;
            }
        }
    }
}
