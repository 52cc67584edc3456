using System;

namespace ToolPolicy.Obligations.Tokens;

/// <summary>The measured facts in the form in which the estimate asks for them.</summary>
internal static class TokenTables
{
    /// <summary>Words of up to 12 letters fit a key.</summary>
    private const int LongestWord = 12;

    /// <summary>Open addressing over 32,768 places, about a third of them taken. 0 is no key.</summary>
    private const int Places = 1 << 15;

    private static readonly ulong[] Keys = Build();
    private static readonly byte[][] Costs = [.. Array.ConvertAll(TokenFacts.Characters, static range => Convert.FromBase64String(range.Costs))];

    /// <summary>Whether a word of ASCII letters, capitals first, in one of the spellings it is listed for, is one token.</summary>
    public static bool IsWord(ReadOnlySpan<char> word) => word.Length <= LongestWord && Has(KeyOfWord(word));

    /// <summary>Whether a run of marks, with the space before and the line breaks after it, is one token.</summary>
    public static bool IsRun(ReadOnlySpan<char> run) => Has(KeyOfRun(run));

    /// <summary>The tokens of a character outside ASCII that is no surrogate. Never more than its bytes.</summary>
    public static int CostOf(char c)
    {
        for (int i = 0; i < Costs.Length; i++)
        {
            ref readonly (char First, char Last, string Costs) range = ref TokenFacts.Characters[i];
            if (c >= range.First && c <= range.Last)
            {
                int at = c - range.First;
                return Costs[i][at / 4] >> (at % 4 * 2) & 3;
            }
        }

        return 3;
    }

    /// <summary>Five bits a letter, and two for the spelling: small, beginning with a capital, capitals. Other spellings are no key of any listed word.</summary>
    private static ulong KeyOfWord(ReadOnlySpan<char> word)
    {
        ulong key = 0;
        int capitals = 0;
        foreach (char c in word)
        {
            key = (key << 5) | (c & 31u);
            capitals += (c & 32) == 0 ? 1 : 0;
        }

        ulong spelling = capitals == word.Length ? 3u : (uint)Math.Min(capitals, 2);
        return (key << 2) | spelling;
    }

    /// <summary>
    /// Seven bits a character, below a bit that no word's key has. Where 8 characters of a run have their first bit, a longer one has a character, and none of those is
    /// U+0001: so no longer run is taken for one that is listed.
    /// </summary>
    private static ulong KeyOfRun(ReadOnlySpan<char> run)
    {
        ulong key = 1;
        foreach (char c in run)
        {
            key = (key << 7) | c;
        }

        return key | (1UL << 63);
    }

    private static bool Has(ulong key)
    {
        for (int at = PlaceOf(key); ; at = (at + 1) & (Places - 1))
        {
            if (Keys[at] == 0)
            {
                return false;
            }

            if (Keys[at] == key)
            {
                return true;
            }
        }
    }

    private static int PlaceOf(ulong key) => (int)(key * 0x9E3779B97F4A7C15 >> (64 - 15));

    private static ulong[] Build()
    {
        ulong[] keys = new ulong[Places];
        foreach (string word in TokenFacts.Words.Split(' '))
        {
            Add(keys, KeyOfWord(word));
            Add(keys, KeyOfWord(char.ToUpperInvariant(word[0]) + word[1..]));
        }

        foreach (string word in TokenFacts.SmallWords.Split(' '))
        {
            Add(keys, KeyOfWord(word));
        }

        foreach (string word in TokenFacts.CapitalWords.Split(' '))
        {
            Add(keys, KeyOfWord(word.ToUpperInvariant()));
        }

        foreach (string run in TokenFacts.Runs.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            Add(keys, KeyOfRun(run));
        }

        return keys;
    }

    private static void Add(ulong[] keys, ulong key)
    {
        int at = PlaceOf(key);
        while (keys[at] != 0 && keys[at] != key)
        {
            at = (at + 1) & (Places - 1);
        }

        keys[at] = key;
    }
}
