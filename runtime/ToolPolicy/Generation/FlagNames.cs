using System;

namespace ToolPolicy.Generation;

/// <summary>Combined members of an enumeration by the names that they have in JSON.</summary>
public static class FlagNames
{
    /// <summary>Renames the members in a list such as <c>A, B</c>. What is no member's name stays, such as a number.</summary>
    /// <param name="names">The members by their names in C#, as <see cref="Enum.ToString()"/> gives them.</param>
    /// <param name="from">Names in C#.</param>
    /// <param name="to">Names in JSON, in the same order.</param>
    public static string Rename(string names, string[] from, string[] to)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        string[] parts = names.Split(", ");
        for (int i = 0; i < parts.Length; i++)
        {
            int at = Array.IndexOf(from, parts[i]);
            parts[i] = at < 0 ? parts[i] : to[at];
        }

        return string.Join(", ", parts);
    }
}
