using System;
using System.Collections.Generic;
using System.Linq;

namespace ToolPolicy.Analyzers.Declaration;

/// <summary>The name that was most likely meant by a misspelt one.</summary>
internal static class SimilarName
{
    /// <summary>A candidate that differs in case only, or in at most a third of its characters; null when none is that near.</summary>
    public static string? Of(string name, IEnumerable<string> candidates) => candidates
        .Select(candidate => (Name: candidate, Distance: string.Equals(candidate, name, StringComparison.OrdinalIgnoreCase) ? 0 : Distance(name, candidate)))
        .Where(candidate => candidate.Distance <= Math.Min(name.Length, candidate.Name.Length) / 3)
        .OrderBy(static candidate => candidate.Distance)
        .ThenBy(static candidate => candidate.Name, StringComparer.Ordinal)
        .Select(static candidate => candidate.Name)
        .FirstOrDefault();

    /// <summary>Insertions, removals, replacements and swaps of neighbours (optimal string alignment).</summary>
    private static int Distance(string left, string right)
    {
        int[,] cost = new int[left.Length + 1, right.Length + 1];
        for (int i = 0; i <= left.Length; i++)
        {
            for (int j = 0; j <= right.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    cost[i, j] = i + j;
                    continue;
                }

                int replaced = cost[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                cost[i, j] = Math.Min(replaced, Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
                }
            }
        }

        return cost[left.Length, right.Length];
    }
}
