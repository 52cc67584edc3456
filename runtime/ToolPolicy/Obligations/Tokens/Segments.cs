using System;

namespace ToolPolicy.Obligations.Tokens;

/// <summary>The most tokens that byte-level BPE can leave of a piece of ASCII text, whatever its vocabulary is beyond pairs.</summary>
/// <remarks>
/// BPE stops only where no two neighbours together are a token. So a piece is at most as many tokens as it has parts in the finest partition in which no two neighbouring
/// single characters are a pair that is a token. Two numbers, carried along, say how many those are. The bound of a beginning is never more than that of the whole.
/// </remarks>
internal static class Segments
{
    public static int Of(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return 0;
        }

        ulong[] pairs = TokenFacts.Pairs;

        // The most parts of what was read so far, whose last is one character, or longer; and of what was read one character ago.
        int single = 1;
        int longer = 0;
        int before = 0;
        int last = text[0];
        for (int i = 1; i < text.Length; i++)
        {
            int c = text[i];
            bool isPair = (pairs[(last * 2) + (c / 64)] & (1UL << c)) != 0;
            int all = Math.Max(single, longer);
            single = (isPair ? longer : all) + 1;
            longer = before + 1;
            before = all;
            last = c;
        }

        return Math.Max(single, longer);
    }
}
