using System;
using System.Collections.Generic;
using System.Linq;

namespace ToolPolicy.Analyzers.Declaration.Advice;

/// <summary>The words that a name is made of, in lower case. Names are compared word by word: <c>rolePlay</c> is no role, and <c>Sender</c> sends nothing.</summary>
internal static class NameWords
{
    public static IReadOnlyList<string> Of(string name)
    {
        List<string> words = [];
        int start = 0;
        for (int i = 0; i <= name.Length; i++)
        {
            bool isBoundary = i == name.Length || !char.IsLetterOrDigit(name[i]) || (i > start && char.IsUpper(name[i])
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1]))));
            if (isBoundary)
            {
                Add(words, name, start, i);
                start = i < name.Length && !char.IsLetterOrDigit(name[i]) ? i + 1 : i;
            }
        }

        return words;
    }

    /// <summary>The words with one space between them.</summary>
    public static string Joined(string name) => string.Join(" ", Of(name));

    private static void Add(List<string> words, string name, int start, int end)
    {
        if (end > start)
        {
            words.Add(name.Substring(start, end - start).ToLowerInvariant());
        }
    }

    /// <summary>A table of names, each written as words.</summary>
    public static HashSet<string> Table(string words) => new(words.Split(',').Select(static entry => entry.Trim()), StringComparer.Ordinal);
}
