using System;

namespace ToolPolicy.Obligations.Tokens;

/// <summary>Finds the most generous level that fits, by doubling and then halving, so that the work follows what is kept and not what is thrown away.</summary>
internal static class CutSearch
{
    /// <summary>Returns the rendering of the highest level that was found to fit; null when level <paramref name="lowest"/> does not.</summary>
    /// <param name="lowest">The level that keeps least.</param>
    /// <param name="highest">The level that keeps all.</param>
    /// <param name="fit">Renders a level; null when it does not fit.</param>
    public static string? Best(int lowest, int highest, Func<int, string?> fit)
    {
        string? best = null;
        int good = lowest - 1;
        int bad = highest + 1;
        for (int step = 1, level = Math.Min(0, highest); level < bad; step *= 2)
        {
            if (fit(level) is not { } text)
            {
                bad = level;
                break;
            }

            best = text;
            good = level;
            level = (int)Math.Min((long)level + step, level == highest ? bad : highest);
        }

        while (bad - good > 1)
        {
            int middle = good + ((bad - good) / 2);
            if (fit(middle) is { } text)
            {
                best = text;
                good = middle;
            }
            else
            {
                bad = middle;
            }
        }

        return best;
    }
}
