using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using ToolPolicy.Obligations.Tokens;
using Xunit;

namespace ToolPolicy.Tests.Tokens;

/// <summary>The tables in which the estimate looks things up say exactly what was measured: a word that is taken for one token and is none would let a text over its cap.</summary>
public sealed class TokenTablesTests
{
    private static readonly HashSet<string> Listed = ReferenceEstimate.Listed;

    /// <summary>benchmarks/token-estimate/check.mjs asked o200k_base about each word, run, pair and character of the tables, and printed this digest of them.</summary>
    [Fact]
    public void The_tables_are_those_that_were_checked_cell_by_cell()
    {
        string pairs = string.Concat(TokenFacts.Pairs.Select(static word => word.ToString("x16", CultureInfo.InvariantCulture)));
        IEnumerable<string> costs = TokenFacts.Characters.Select(static range => $"{(int)range.First:x4}-{(int)range.Last:x4}:{range.Costs}");
        string all = string.Join('\n', [TokenFacts.Words, TokenFacts.SmallWords, TokenFacts.CapitalWords, TokenFacts.Runs, pairs, .. costs]);
        Assert.Equal("56aef733a055c88b2a6e46a451216e854bd4f48aa8be7f190bca60e56d08e324", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all))));
    }

    [Fact]
    public void A_word_is_listed_in_its_own_spellings_only()
    {
        foreach (string word in Listed.Where(static word => char.IsAsciiLetter(word[0])))
        {
            string small = word.ToLowerInvariant();
            string capital = char.ToUpperInvariant(small[0]) + small[1..];
            foreach (string spelling in (string[])[small, capital, small.ToUpperInvariant(), small[..^1].ToUpperInvariant() + small[^1], small[..2].ToUpperInvariant() + small[2..], small + "s", small[1..], "Q" + small, "z" + small])
            {
                Assert.True(Listed.Contains(spelling) == TokenTables.IsWord(spelling), spelling);
            }
        }

        Assert.True(Listed.Count(IsLongWord) > 10, "too few words are as long as a key holds to tell");
    }

    [Fact]
    public void No_longer_word_is_taken_for_the_end_of_it()
    {
        foreach (string word in Listed.Where(IsLongWord))
        {
            for (char first = 'a'; first <= 'z'; first++)
            {
                Assert.False(TokenTables.IsWord(first + word), first + word);
                Assert.False(TokenTables.IsWord(char.ToUpperInvariant(first) + word), first + word);
            }
        }

        Assert.All("abcdefghijklmnopqrstuvwxyz", static c => Assert.False(TokenTables.IsWord([c])));
        Assert.All("ABCDEFGHIJKLMNOPQRSTUVWXYZ", static c => Assert.False(TokenTables.IsWord([c])));
        Assert.False(TokenTables.IsWord(""));
    }

    [Fact]
    public void A_run_of_marks_is_listed_exactly()
    {
        string marks = string.Concat(Enumerable.Range('!', '~' - '!' + 1).Select(static c => (char)c).Where(static c => !char.IsAsciiLetterOrDigit(c)));
        foreach (string run in Runs())
        {
            Assert.True(TokenTables.IsRun(run), run);
            foreach (string other in (string[])[" " + run, run + "\n", run + "\r\n", run[1..], run[..^1], run + run, "\u0001" + run, "!!!!!!!!!!" + run])
            {
                Assert.True(Listed.Contains(other) == TokenTables.IsRun(other), other);
            }
        }

        // All of up to three marks: none of them has the key of a word.
        foreach (char first in marks + " ")
        {
            foreach (char second in marks)
            {
                foreach (string run in (string[])[$"{first}{second}", .. (marks + "\r\n").Select(third => $"{first}{second}{third}")])
                {
                    Assert.True(Listed.Contains(run) == TokenTables.IsRun(run), run);
                }
            }
        }
    }

    [Fact]
    public void Every_character_costs_what_its_table_says()
    {
        int[] costs = new int[4];
        for (int c = 0x80; c <= 0xffff; c++)
        {
            int cost = TokenTables.CostOf((char)c);
            costs[cost]++;
            if (c % 7 == 0 || TokenFacts.Characters.Any(range => c - range.First is >= -1 and <= 4 || c - range.Last is >= -4 and <= 1))
            {
                Assert.True(ReferenceEstimate.Cost((char)c) == cost, $"U+{c:X4}");
            }
        }

        // No character is free, and none counts more than its bytes.
        Assert.Equal(0, costs[0]);
        Assert.All(Enumerable.Range(0x80, 0x780), static c => Assert.InRange(TokenTables.CostOf((char)c), 1, 2));
    }

    private static bool IsLongWord(string word) => word.Length == 12 && char.IsAsciiLetter(word[0]);

    private static IEnumerable<string> Runs() => Listed.Where(static run => !char.IsAsciiLetter(run[0]));
}
