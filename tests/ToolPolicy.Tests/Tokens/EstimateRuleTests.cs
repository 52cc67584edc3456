using System;
using System.Globalization;
using System.Linq;
using ToolPolicy.Obligations.Tokens;
using Xunit;

namespace ToolPolicy.Tests.Tokens;

/// <summary>The default estimate does what its rule says, to the token: each piece of it can be what keeps a text from being counted below its real count.</summary>
public sealed class EstimateRuleTests
{
    private static readonly int Count = int.TryParse(Environment.GetEnvironmentVariable("TOOLPOLICY_TEST_COUNT"), NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : 400;

    /// <summary>At least one of each kind that the rule knows, and what stands at the edge of it.</summary>
    private static readonly string[] Kinds =
    [
        "the", "The", "THE", "tHE", "THe", "x", "X", "zq", "xylophones", "Authenticate",
        "'s", "'t", "'re", "'ve", "'m", "'ll", "'d", "'S", "'Re", "'l", "'e", "'dd", "'the", "'", "''",
        "1", "12", "123", "1234567",
        "{\"", "\":\"", "!", "~", "/", "://", ");\r\n", "#/\n/", "-#-#",
        " ", "  ", "\t", "\n", "\r", "\r\n", "\t\t", "\n\n", "\n ", " \n", "\r\r\r",
        "\u007f", "\u0001", "\u0080", "\u00e9", "\u07ff", "\u0800", "\u0905", "\u4e00", "\u4f60", "\u3042", "\uac00", "\uff01", "\uffef", "\ufff0", "\ud83d\ude00", "\ud83d", "\ude00",
    ];

    [Fact]
    public void Any_two_kinds_beside_each_other_count_what_the_rule_says()
    {
        foreach (string first in Kinds)
        {
            Same(first);
            foreach (string second in Kinds)
            {
                Same(first + second);
                Same("the" + first + second);
                Same(first + second + "the");
                Same(first + second + " ");
            }
        }
    }

    [Fact]
    public void Random_texts_count_what_the_rule_says()
    {
        for (int seed = 0; seed < Count * 40; seed++)
        {
            Random random = new(seed);
            Same(string.Concat(Enumerable.Range(0, 3 + random.Next(6)).Select(_ => Kinds[random.Next(Kinds.Length)])));
        }
    }

    [Fact]
    public void Runs_of_white_space_of_every_length_count_what_the_rule_says()
    {
        // All shorter runs are tokens: of spaces up to 80, of tabs up to 20, of line feeds up to 10.
        foreach (char c in " \t\n\r")
        {
            for (int length = 1; length <= 170; length++)
            {
                string run = new(c, length);
                Same(run);
                Same(run + "x");
                Same(run + "1");
                Same("x" + run + "\t" + run + "\u00e9");
                Same("x\n" + run + "#");
            }
        }
    }

    [Fact]
    public void It_is_told_whether_a_text_is_within_a_cap_and_no_more_is_counted_than_that_takes()
    {
        string text = string.Join(' ', Kinds);
        int all = TokenEstimate.Of(text, int.MaxValue - 1);
        Assert.Equal(ReferenceEstimate.Of(text), all);
        for (int enough = 0; enough <= all + 2; enough++)
        {
            int told = TokenEstimate.Of(text, enough);
            Assert.Equal(all <= enough, told <= enough);
            Assert.InRange(told, Math.Min(enough, all), all);
        }

        Assert.Equal(TokenEstimate.Of("the", int.MaxValue - 1), TokenEstimate.Of("the" + new string('1', 1000), 0));
    }

    [Fact]
    public void A_piece_of_ASCII_has_as_many_parts_as_its_finest_partition()
    {
        for (int seed = 0; seed < Count * 5; seed++)
        {
            Random random = new(seed);
            string text = string.Concat(Enumerable.Range(0, 1 + random.Next(12)).Select(_ => (char)random.Next(32, 127)));
            Assert.True(ReferenceEstimate.Parts(text) == Segments.Of(text), text);
        }

        // Each pair on its own: two parts, or one where both together are a token.
        for (int at = 0; at < 128 * 128; at++)
        {
            (char first, char second) = ((char)(at / 128), (char)(at % 128));
            Assert.True((ReferenceEstimate.IsPair(first, second) ? 1 : 2) == Segments.Of([first, second]), $"{at}");
        }

        Assert.Equal(0, Segments.Of(""));
    }

    private static void Same(string text)
    {
        int expected = ReferenceEstimate.Of(text);
        int actual = TokenCounter.Estimate.Count(text);
        Assert.True(expected == actual, $"{actual} for {expected}: {string.Concat(text.Select(static c => c is > ' ' and < '\u007f' ? c.ToString() : $"\\u{(int)c:x4}"))}");
    }
}
