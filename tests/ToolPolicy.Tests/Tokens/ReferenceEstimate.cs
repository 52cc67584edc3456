using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using ToolPolicy.Obligations.Tokens;

namespace ToolPolicy.Tests.Tokens;

/// <summary>
/// The rule of the default estimate, slow and obvious: one expression splits text into pieces; each counts one number once something follows it, and another as long as it
/// may go on. The estimate is the most that any beginning counts. The tables are those of the estimate; everything that is done with them is done here in another way.
/// </summary>
internal static partial class ReferenceEstimate
{
    /// <summary>Words, in the spellings in which they are known to be one token, and runs of marks that are.</summary>
    public static readonly HashSet<string> Listed =
    [
        .. TokenFacts.Words.Split(' ').SelectMany(static word => new[] { word, char.ToUpperInvariant(word[0]) + word[1..] }),
        .. TokenFacts.SmallWords.Split(' '),
        .. TokenFacts.CapitalWords.Split(' ').Select(static word => word.ToUpperInvariant()),
        .. TokenFacts.Runs.Split('\0', StringSplitOptions.RemoveEmptyEntries),
    ];

    public static int Of(string text)
    {
        int settled = 0;
        int most = 0;
        bool isOther = false;
        for (Match piece = Pieces().Match(text); piece.Success; piece = piece.NextMatch())
        {
            // What another script's characters touch may be split elsewhere, so nothing about it is known. A space is between them.
            bool isAfterOther = isOther && text[piece.Index] != ' ';
            bool isBeforeOther = IsOther(text, piece.Index + piece.Length);
            (int open, int closed) = piece switch
            {
                { Groups: var groups } when groups["word"] is { Success: true } word => Word(word.Value, groups["ending"], isAfterOther, isBeforeOther, text),
                { Groups: var groups } when groups["digits"].Success => Same(((piece.Length + 2) / 3) + (isAfterOther ? 1 : 0)),
                { Groups: var groups } when groups["marks"].Success => (Parts(piece.Value), !isAfterOther && !isBeforeOther && Listed.Contains(piece.Value) ? 1 : Parts(piece.Value)),
                { Groups: var groups } when groups["space"].Success => Space(piece.Value, text[(piece.Index + piece.Length)..]),
                _ => Same(Other(piece.Value, piece.Index > 0 && text[piece.Index - 1] == ' ')),
            };
            most = Math.Max(most, settled + open);
            settled += closed;
            isOther = piece.Groups["other"].Success;
        }

        return most;
    }

    /// <summary>The most parts into which byte-level BPE can leave ASCII text: no two neighbours that are one character each are a pair that is a token.</summary>
    public static int Parts(string text)
    {
        // By the length of the last part, the most parts of what comes before its end.
        List<(int Last, int Count)>[] ways = [[(0, 0)], .. Enumerable.Range(1, text.Length).Select(static _ => new List<(int Last, int Count)>())];
        for (int end = 1; end <= text.Length; end++)
        {
            for (int last = 1; last <= end; last++)
            {
                bool isPair = last == 1 && end > 1 && IsPair(text[end - 2], text[end - 1]);
                IEnumerable<int> before = ways[end - last].Where(way => !(isPair && way.Last == 1)).Select(static way => way.Count);
                if (before.Any())
                {
                    ways[end].Add((last, before.Max() + 1));
                }
            }
        }

        return ways[^1].Max(static way => way.Count);
    }

    public static bool IsPair(char first, char second) => ((TokenFacts.Pairs[(first * 2) + (second / 64)] >> (second % 64)) & 1) == 1;

    /// <summary>Runs of one white character are one token up to a length, and one more where two of them meet. It is never more than one a character.</summary>
    public static int Spaces(string space)
    {
        int[] runs = [.. Runs().Matches(space).Select(static run => 1 + (run.Length / Longest(run.Value[0]) * 2))];
        return Math.Min(runs.Sum() + Math.Max(0, runs.Length - 1), space.Length);

        static int Longest(char c) => c switch { ' ' => 80, '\t' => 21, '\n' => 11, _ => 2 };
    }

    /// <summary>What a character counts by its table: two bits, four characters a byte; 3 where there is no table.</summary>
    public static int Cost(char c)
    {
        foreach ((char first, char last, string costs) in TokenFacts.Characters)
        {
            if (first <= c && c <= last)
            {
                byte[] bytes = Convert.FromBase64String(costs);
                return (bytes[(c - first) / 4] / (int)Math.Pow(4, (c - first) % 4)) % 4;
            }
        }

        return 3;
    }

    private static (int Open, int Closed) Same(int count) => (count, count);

    /// <summary>Letters; and behind an apostrophe an ending, which is measured to count one more, or nothing more than its apostrophe behind a word that is listed.</summary>
    private static (int Open, int Closed) Word(string word, Group ending, bool isAfterOther, bool isBeforeOther, string text)
    {
        // A space before a word is part of its token, and no part of its spelling.
        bool isListed = !isAfterOther && !(ending.Success ? IsOther(text, ending.Index - 1) : isBeforeOther) && Listed.Contains(word.TrimStart(' '));
        int closed = isListed ? 1 : Parts(word);
        if (!ending.Success)
        {
            return (Parts(word), closed);
        }

        bool isEnding = !isBeforeOther && ending.Value is "s" or "t" or "re" or "ve" or "m" or "ll" or "d";
        int other = Parts(ending.Value) + 1;
        return (Math.Max(Parts(word), closed + 1 + other), closed + 1 + (isEnding ? (isListed ? 0 : 1) : other));
    }

    /// <summary>White space up to its last break, and what is left; a last space is given to what follows and takes it.</summary>
    private static (int Open, int Closed) Space(string space, string after)
    {
        bool isGiven = Takes().IsMatch(after);
        string all = isGiven ? space + " " : space;
        int lines = Spaces(Lines().Match(space).Value);
        string rest = Lines().Replace(space, "", 1);
        string open = Lines().Replace(all, "", 1);
        return (Math.Max(Spaces(all), lines + Spaces(open)), lines + Spaces(rest) + (!isGiven && rest.Length > 1 ? 1 : 0));
    }

    /// <summary>Control characters are one token; pairs of surrogates four; what is single and no ASCII by its table, or by its bytes but the first where a space takes that.</summary>
    private static int Other(string piece, bool isAfterSpace) => piece switch
    {
        [_, _] => 4,
        [var c] when char.IsSurrogate(c) => 3,
        [< '\u0080'] => 1,
        [var c] when isAfterSpace => Math.Max(Cost(c), System.Text.Encoding.UTF8.GetByteCount(piece) - 1),
        [var c] => Cost(c),
        _ => throw new ArgumentException("no piece", nameof(piece)),
    };

    private static bool IsOther(string text, int at) => at < text.Length && OtherOnly().IsMatch(text[at].ToString());

    [GeneratedRegex("""
        \G(
          (?<word>\ ?([A-Z]+[a-z]*|[a-z]+))('(?=[A-Za-z])(?<ending>[A-Z]*[a-z]*))?
          | (?<digits>[0-9]+)
          | (?<marks>\ ?[!-/:-@\[-`{-~]+[\r\n/]*)
          | (?<space>[ \t\r\n]+?(?=\ [!-/:-~])|[ \t\r\n]+)
          | (?<other>[\ud800-\udbff][\udc00-\udfff]|.)
        )
        """, RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Pieces();

    [GeneratedRegex("[^ -~\\t\\r\\n]")]
    private static partial Regex OtherOnly();

    [GeneratedRegex("^ [!-/:-~]")]
    private static partial Regex Takes();

    [GeneratedRegex("^([ \\t\\r\\n]*[\\r\\n])?", RegexOptions.ExplicitCapture)]
    private static partial Regex Lines();

    [GeneratedRegex("(.)\\1*", RegexOptions.Singleline)]
    private static partial Regex Runs();
}
