using System;

namespace ToolPolicy.Obligations.Tokens;

/// <summary>Finds the most generous level that fits, by doubling and then halving, so that the work follows what is kept and not what is thrown away.</summary>
internal static class CutSearch
{
    /// <summary>The highest level that was found to fit; null when <paramref name="lowest"/> does not.</summary>
    /// <remarks>The levels tried depend on nothing but the answers, so that whoever says yes more often gets no lower level.</remarks>
    /// <param name="lowest">The level that keeps least, 0 or below.</param>
    /// <param name="fits">Whether a level fits. No level above some bound may.</param>
    public static int? Best(int lowest, Func<int, bool> fits)
    {
        int good = lowest - 1;
        int bad = 0;
        for (int step = 1; fits(bad); step *= 2)
        {
            good = bad;
            bad += step;
        }

        while (bad - good > 1)
        {
            int middle = good + ((bad - good) / 2);
            if (fits(middle))
            {
                good = middle;
            }
            else
            {
                bad = middle;
            }
        }

        return good < lowest ? null : good;
    }
}
