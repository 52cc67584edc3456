using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ToolPolicy.Obligations.Tokens;
using Xunit;

namespace ToolPolicy.Tests.Tokens;

/// <summary>Where exactly is cut, against slow references, and what exactly the small parts of it say.</summary>
public sealed class ExactTests
{
    private static readonly TokenCounter Bytes = TokenCounter.From(Encoding.UTF8.GetByteCount);

    [Fact]
    public void Strings_are_cut_between_units()
    {
        string[] units = ["a", "\u007f", "\u00e9", "\u07ff", "\u0905", "\u4f60", "\uffe6", "\ud83d\ude00", "\\n", "\\\\", "\\u00e9", "\\ud83d\\ude00", "\\uD83D\\ude00", "\\udbff\\udfff", "\\uDA00\\udfff", "\\uD9ff\\ude00", "\\uDBff\\ude00", "\\ude00", "\\u1801", "\\u2abc", "\\ud83dxxxx", "\\ud7ff", "\\u0d80", "\u27e6redacted:x\u27e7", "\u27e7", "\\\""];
        for (int seed = 0; seed < 200; seed++)
        {
            Random random = new(seed);
            string content = string.Concat(Enumerable.Range(0, 1 + random.Next(8)).Select(_ => units[random.Next(units.Length)]));
            byte[] utf8 = Encoding.UTF8.GetBytes(content);
            int[] ends = [0, .. Ends(content)];
            for (int keep = 0; keep <= utf8.Length; keep++)
            {
                Assert.True(ends.Last(end => end <= keep) == StringCut.Boundary(utf8, keep), $"{content} at {keep}");
            }
        }

        static IEnumerable<int> Ends(string content)
        {
            int end = 0;
            foreach (Match unit in ReferenceCut.Units().Matches(content))
            {
                yield return end += Encoding.UTF8.GetByteCount(unit.Value);
            }
        }
    }

    [Fact]
    public void Text_keeps_the_longest_beginning_that_fits()
    {
        string[] units = ["word ", "\u00e9", "\ud83d\ude00", "\u27e6redacted:x\u27e7", "\u27e7", "x"];
        for (int seed = 0; seed < 60; seed++)
        {
            Random random = new(seed);
            string[] parts = [.. Enumerable.Range(0, 20 + random.Next(60)).Select(_ => units[random.Next(units.Length)])];
            string text = string.Concat(parts);
            int cap = 32 + random.Next(60);
            bool showTotal = random.Next(2) == 0;
            string marker = showTotal ? $"\u27e6cut: of {text.Length} characters\u27e7" : "\u27e6cut\u27e7";
            string? expected = Beginnings(text).Where(kept => kept.Length < text.Length).Select(kept => kept + marker).LastOrDefault(cut => Encoding.UTF8.GetByteCount(cut) <= cap);
            Assert.Equal(expected, TextCut.ToFit(text, text.Length, cap, Bytes, showTotal));
        }

        // No more of it than its cap could hold is looked at.
        TokenCounter none = TokenCounter.From(static _ => 0);
        Assert.Equal(32 * 128, TextCut.ToFit(new string('x', 10_000), 10_000, 32, none, showTotal: false)!.Length);
        Assert.Null(TextCut.ToFit(new string('x', 100), 100, 8, Bytes, showTotal: false));

        // What says that it was cut was cut, even where a tokenizer takes more for less.
        TokenCounter odd = TokenCounter.From(static text => text.Contains("cut", StringComparison.Ordinal) ? 1 : 1000);
        Assert.Equal(new string('x', 39) + "\u27e6cut\u27e7", TextCut.ToFit(new string('x', 40), 40, 32, odd, showTotal: false));
        Assert.Equal(new string('x', 40) + "\u27e6cut\u27e7", TextCut.ToFit(new string('x', 40) + "\ud83d\ude00", 42, 32, odd, showTotal: false));

        static IEnumerable<string> Beginnings(string text)
        {
            int end = 0;
            yield return "";
            foreach (Match unit in ReferenceCut.Units().Matches(text))
            {
                yield return text[..(end += unit.Length)];
            }
        }
    }

    [Fact]
    public void The_highest_level_that_fits_is_found_with_few_questions()
    {
        for (int lowest = -64; lowest <= 0; lowest += 16)
        {
            for (int best = lowest - 1; best < 300; best++)
            {
                int asked = 0;
                int? found = CutSearch.Best(lowest, level =>
                {
                    Assert.True(level >= lowest, "asked below the lowest");
                    asked++;
                    return level <= best;
                });
                Assert.Equal(best < lowest ? null : best, found);
                Assert.InRange(asked, 1, 20);
            }
        }
    }

    [Theory]
    [InlineData("\u27e6cut\u27e7", true, -1)]
    [InlineData("\u27e6cut: 3 of 9480\u27e7", true, 9480)]
    [InlineData("\u27e6cut: of 17 bytes\u27e7", true, 17)]
    [InlineData("\u27e6cut: 3 of x\u27e7", false, 0)]
    [InlineData("\u27e6cut: 3\u27e7", false, -1)]
    [InlineData("\u27e6cut 3 of 4\u27e7", false, -1)]
    [InlineData("\u27e6cut of 4", false, -1)]
    [InlineData("\u27e6redacted\u27e7", false, -1)]
    [InlineData("cut", false, -1)]
    [InlineData("", false, -1)]
    public void Markers_are_told_from_data(string text, bool isMarker, int total)
    {
        Assert.Equal(isMarker, CutMarker.IsMarker(Encoding.UTF8.GetBytes(text), out int read));
        Assert.Equal(total, read);
    }

    [Theory]
    [InlineData("[1,2,3]", true, "[1,2,3]")]
    [InlineData("{\"type\":\"string\",\"minLength\":3,\"pattern\":\"x\"}", true, "{\"type\":\"string\",\"minLength\":3,\"pattern\":\"x\"}")]
    [InlineData("{\"type\":\"string\",\"minLength\":3,\"maxLength\":9}", true, "{\"type\":\"string\",\"maxLength\":9}")]
    [InlineData("{\"type\":\"array\",\"minItems\":1,\"contains\":{},\"minContains\":1,\"items\":{\"minItems\":2,\"items\":{\"minLength\":1}}}", true, "{\"type\":\"array\",\"items\":{\"items\":{}}}")]
    [InlineData("{\"properties\":{\"minItems\":{\"minItems\":1,\"type\":\"array\"},\"n\":{\"type\":[\"string\",\"null\"]},\"u\":{}},\"required\":[\"minItems\",\"n\",\"u\",\"gone\"]}", true, "{\"properties\":{\"minItems\":{\"type\":\"array\"},\"n\":{\"type\":[\"string\",\"null\"]},\"u\":{}},\"required\":[\"minItems\"]}")]
    [InlineData("{\"properties\":{\"n\":{\"type\":[\"string\",\"null\"]}},\"required\":[\"n\"]}", true, "{\"properties\":{\"n\":{\"type\":[\"string\",\"null\"]}}}")]
    [InlineData("{\"properties\":{\"n\":{\"type\":[\"string\",\"integer\"]}},\"required\":[\"n\"]}", true, "{\"properties\":{\"n\":{\"type\":[\"string\",\"integer\"]}},\"required\":[\"n\"]}")]
    [InlineData("{\"additionalProperties\":{\"minLength\":1,\"pattern\":\"x\"}}", true, "{\"additionalProperties\":{\"minLength\":1,\"pattern\":\"x\"}}")]
    [InlineData("{\"additionalProperties\":{\"minLength\":1},\"required\":[\"n\"]}", true, "{\"additionalProperties\":{},\"required\":[\"n\"]}")]
    public void A_schema_is_advertised_without_what_a_cut_could_break(string schema, bool isObject, string advertised) =>
        Assert.Equal(isObject ? advertised : schema, DocumentSchema.Advertised(JsonSerializer.Deserialize<JsonElement>(schema)).GetRawText());

    [Theory]
    [InlineData("{}", true)]
    [InlineData("true", true)]
    [InlineData("{\"minLength\":1}", true)]
    [InlineData("{\"enum\":[]}", false)]
    [InlineData("{\"const\":1}", false)]
    [InlineData("{\"format\":\"date\"}", false)]
    [InlineData("{\"pattern\":\"x\"}", false)]
    [InlineData("{\"contentEncoding\":\"base64\"}", false)]
    [InlineData("{\"contentMediaType\":\"x\"}", false)]
    public void A_string_is_free_when_its_schema_names_no_form(string schema, bool isFree) => Assert.Equal(isFree, DocumentSchema.IsFreeString(JsonSerializer.Deserialize<JsonElement>(schema)));

    [Theory]
    [InlineData("[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20]", false, "[1,2,3,4,5,6,7,8,9,\"\u27e6cut\u27e7\"]")]
    [InlineData("[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20]", true, "[1,\"\u27e6cut: 1 of 20\u27e7\"]")]
    [InlineData("\"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz\"", false, "\"abcdefghijklmnop\u27e6cut\u27e7\"")]
    [InlineData("{\"a\":[1,2,3,4,5,6,7,8,9,10,11],\"b\":[true,false,null]}", false, "{\"a\":[\"\u27e6cut\u27e7\"],\"b\":[\"\u27e6cut\u27e7\"]}")]
    public void JSON_is_cut_to_the_byte(string json, bool showTotal, string cut)
    {
        Assert.Equal(cut, JsonCut.ToFit(Encoding.UTF8.GetBytes(json), Encoding.UTF8.GetByteCount(cut), Bytes, showTotal));
        Assert.NotEqual(cut, JsonCut.ToFit(Encoding.UTF8.GetBytes(json), Encoding.UTF8.GetByteCount(cut) - 1, Bytes, showTotal));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("a", 1)]
    [InlineData("the", 2)]
    [InlineData(" the", 3)]
    [InlineData("The", 2)]
    [InlineData("123", 1)]
    [InlineData("1234", 2)]
    [InlineData("1234567", 3)]
    [InlineData("the the", 4)]
    [InlineData("don't", 4)]
    [InlineData("\u4f60", 1)]
    [InlineData("\ud83d\ude00", 4)]
    [InlineData("\n", 1)]
    [InlineData("the\nthe", 4)]
    [InlineData("1 1", 3)]
    [InlineData("{\"", 1)]
    [InlineData("\":\"", 2)]
    public void An_estimate_of_few_pieces(string text, int tokens) => Assert.Equal(tokens, TokenCounter.Estimate.Count(text));

    [Fact]
    public void A_bound_decides_where_it_can()
    {
        TokenCounter counting = TokenCounter.From(static text => text.Length, maxTokensPerByte: 2);
        Assert.True(counting.SurelyFits(16, 32));
        Assert.False(counting.SurelyFits(17, 32));
        Assert.False(Bytes.SurelyFits(1, 32));
        Assert.True(counting.Fits("0123456789012345678901234567890"u8, 31));
        Assert.False(counting.Fits("0123456789012345678901234567890"u8, 30));
        Assert.True(TokenCounter.From(static _ => 5).Fits(new string('x', 5 * 128), 5));
        Assert.False(TokenCounter.From(static _ => 5).Fits(new string('x', (5 * 128) + 1), 5));
        Assert.True(TokenCounter.From(static _ => 5).Fits(new byte[5 * 128], 5));
        Assert.False(TokenCounter.From(static _ => throw new InvalidOperationException("counted")).Fits(new byte[(5 * 128) + 1], 5));
        Assert.Equal("the token counter returned a negative number", Assert.Throws<InvalidOperationException>(static () => TokenCounter.From(static _ => -1).Fits("x", 5)).Message);
        Assert.True(TokenCounter.From(static _ => 0).Fits("x", 5));
        foreach (double bound in new[] { 0, -1, double.NaN, double.PositiveInfinity })
        {
            Assert.StartsWith("the bound is a positive number", Assert.Throws<ArgumentOutOfRangeException>("maxTokensPerByte", () => TokenCounter.From(static _ => 1, bound)).Message, StringComparison.Ordinal);
        }

        Assert.Throws<ArgumentNullException>("count", static () => TokenCounter.From(null!));
        Assert.Equal(0.5, TokenCounter.From(static _ => 1, 0.5).MaxTokensPerByte);
        Assert.Null(Bytes.MaxTokensPerByte);
        Assert.Equal(1, TokenCounter.Estimate.MaxTokensPerByte);
        byte[] many = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("the ", 100)));
        Assert.True(TokenCounter.Estimate.Fits(many, 300));
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.True(TokenCounter.Estimate.Fits(many, 300));
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(TokenCounter.Estimate.Fits("the the", 4));
        Assert.False(TokenCounter.Estimate.Fits("the the", 3));
    }
}
