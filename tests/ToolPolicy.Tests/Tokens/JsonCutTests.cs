using System;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;
using ToolPolicy.Obligations.Tokens;
using Xunit;

namespace ToolPolicy.Tests.Tokens;

/// <summary>JSON is cut to exactly what its level says, whatever was cut out of it while it was written.</summary>
public sealed class JsonCutTests
{
    private static readonly TokenCounter Bytes = TokenCounter.From(Encoding.UTF8.GetByteCount);
    private static readonly int Count = int.TryParse(Environment.GetEnvironmentVariable("TOOLPOLICY_TEST_COUNT"), NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? Math.Max(count, 100) : 400;

    [Fact]
    public void Random_JSON_is_cut_as_by_the_reference()
    {
        int cut = 0;
        for (int seed = 0; seed < Count; seed++)
        {
            Random random = new(seed);
            string json = RandomJson.Of(random);
            int cap = random.Next(2) == 0 ? 32 + random.Next(60) : 32 + random.Next(1000);
            bool showTotal = random.Next(2) == 0;
            TokenCounter counter = random.Next(2) == 0 ? Bytes : TokenCounter.Estimate;
            if (counter.Count(json) > cap)
            {
                string? expected = ReferenceCut.ToFit(json, cap, counter, showTotal);
                string? actual = JsonCut.ToFit(Encoding.UTF8.GetBytes(json), cap, counter, showTotal);
                Assert.True(expected == actual, $"seed {seed}: {actual} for {expected}, from {json}");
                cut += actual is null ? 0 : 1;
            }
        }

        Assert.True(cut >= Count / 5, $"only {cut} were cut");
    }

    [Theory]
    [InlineData("[1,2,3,4,5,6,7,8,9]", 18, false, "[1,2,\"\u27e6cut\u27e7\"]")]
    // What is as long as the words about it is left out; one byte less stays.
    [InlineData("[[1,2,3,4,5,666666666666],77777777777]", 29, false, "[[1,\"\u27e6cut\u27e7\"],\"\u27e6cut\u27e7\"]")]
    [InlineData("[[1,2,3,4,5,666666666666],7777777777]", 29, false, "[[1,\"\u27e6cut\u27e7\"],7777777777]")]
    // What was cut while it was written keeps its total, and never loses its words.
    [InlineData("[1,2,3,4,5,6,7,8,\"\u27e6cut: 8 of 9480\u27e7\"]", 30, true, "[1,2,3,\"\u27e6cut: 3 of 9480\u27e7\"]")]
    [InlineData("[1,2,3,4,5,6,7,8,\"\u27e6cut: 8 of 9480\u27e7\"]", 20, false, "[1,2,3,\"\u27e6cut\u27e7\"]")]
    [InlineData("[1,2,3,4,5,6,7,8,\"\u27e6cut\u27e7\"]", 20, true, "[1,2,3,\"\u27e6cut\u27e7\"]")]
    [InlineData("[1,\"\u27e6cut\u27e7\"]", 14, false, "[\"\u27e6cut\u27e7\"]")]
    [InlineData("{\"a\":1,\"b\":2,\"\u27e6cut: 2 of 70\u27e7\":null}", 33, true, "{\"a\":1,\"\u27e6cut: 1 of 70\u27e7\":null}")]
    // A string that is as long as its beginning and the words about it stays.
    [InlineData("{\"a\":\"0123456789012345678901234\",\"b\":[1,2,3,4,5,6,7,8,9,10]}", 51, false, "{\"a\":\"0123456789012345678901234\",\"b\":[\"\u27e6cut\u27e7\"]}")]
    [InlineData("{\"a\":\"01234567890123456789012345\",\"b\":[1,2,3,4,5,6,7,8,9,10]}", 51, false, "{\"a\":\"0123456789012345\u27e6cut\u27e7\",\"b\":[\"\u27e6cut\u27e7\"]}")]
    // A collection may say it has fewer than it gave.
    [InlineData("[1,2,3,4,5,6,7,8,\"\u27e6cut: 8 of 0\u27e7\"]", 25, true, "[1,2,\"\u27e6cut: 2 of 0\u27e7\"]")]
    // A long name goes like anything else, so that every cap can be met.
    [InlineData("{\"nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn\":1}", 32, false, "{\"\u27e6cut\u27e7\":null}")]
    public void What_is_shown_of_it_is_told(string json, int cap, bool showTotal, string cut) => Assert.Equal(cut, JsonCut.ToFit(Encoding.UTF8.GetBytes(json), cap, Bytes, showTotal));

    [Theory]
    [InlineData("\"m64\":123456789", true)]
    [InlineData("\"m64\":1234567890", false)]
    public void A_last_member_that_is_shorter_than_the_words_about_it_stays(string last, bool stays)
    {
        string members = string.Join(',', Enumerable.Range(0, 64).Select(static i => $"\"m{i:00}\":0"));
        string ones = string.Join(',', Enumerable.Repeat(1, 64));
        string cut = $"[{{{members},{(stays ? last : "\"\u27e6cut\u27e7\":null")}}},[{ones},\"\u27e6cut\u27e7\"]]";
        Assert.Equal(cut, JsonCut.ToFit(Encoding.UTF8.GetBytes($"[{{{members},{last}}},[{ones},{ones}]]"), Encoding.UTF8.GetByteCount(cut), Bytes, showTotal: false));
    }

    [Fact]
    public void What_nests_as_deep_as_a_writer_may_is_cut()
    {
        string json = string.Concat(Enumerable.Repeat("[", 64)) + "1,2,3,4,5,6,7,8,9,10,11,12" + new string(']', 64);
        Assert.Equal("[\"\u27e6cut\u27e7\"]", JsonCut.ToFit(Encoding.UTF8.GetBytes(json), 32, Bytes, showTotal: false));
        Assert.Equal("[]", DocumentCut.ToFit(Encoding.UTF8.GetBytes(json), default, 32, Bytes));
    }

    [Fact]
    public void As_many_bytes_are_shown_as_a_cap_is_taken_to_hold()
    {
        // Two bytes for each element, 14 for what is around them.
        byte[] json = Encoding.UTF8.GetBytes($"[10,{string.Join(',', Enumerable.Repeat(1, 1000))}]");
        TokenCounter none = TokenCounter.From(static _ => 0);
        Assert.Equal(128, Encoding.UTF8.GetByteCount(JsonCut.ToFit(json, 1, none, showTotal: false)!));
        Assert.Equal(256, Encoding.UTF8.GetByteCount(JsonCut.ToFit(json, 2, none, showTotal: false)!));
    }

    [Theory]
    // Twice what the beginning could be shown with, and two: five numbers fit beside the words.
    [InlineData("[1,2,3,4,5,6,7,8,9,10,11,12,13,14,", 24, 12)]
    [InlineData("[1,2,3,4,5,6,7,8,9,10,11,12,13,14,", 13, 2)]
    [InlineData("[1,2,3,4,5,6,7,8,9,10,11,12,13,14,", 12, 2)]
    // A number that may go on is none yet, nor is a name without its value.
    [InlineData("[1,2,3,4,5,6,7,8,9,10,11,12,13,14", 24, 12)]
    [InlineData("{\"a\":[1,2,3,4,5,6,7,8,9,10],\"nameofamember\":", 30, 20)]
    // An array that was cut while it was written has no more than it has.
    [InlineData("[[\"\u27e6cut\u27e7\"],1,2,3,4,123456789012345678901234567890", 50, 10)]
    // A string has a level for each eight of its bytes.
    [InlineData("[[\"0123456789012345678901234567890123456789\",\"0123456789012345678901234567890123456789\"],123456789012345678901234567890", 100, 10)]
    [InlineData("[\"0123456789012345678901234567890123456789\",123456789012345678901234567890", 50, 10)]
    public void An_array_gets_twice_as_many_elements_as_its_beginning_could_be_shown_with(string beginning, int cap, int most) =>
        Assert.Equal(most, JsonCut.MostElements(Encoding.UTF8.GetBytes(beginning), cap, Bytes, showTotal: false));

    [Theory]
    [InlineData("[1,2,3", "[1,2]")]
    [InlineData("[1,2,", "[1,2]")]
    [InlineData("{\"a\":1", "{}")]
    [InlineData("{\"a\":1,\"b\":", "{\"a\":1}")]
    [InlineData("{\"a\":[1,{\"b\":\"text\"", "{\"a\":[1,{\"b\":\"text\"}]}")]
    [InlineData("[[1,2,\"\u27e6cut: 2 of 5\u27e7\"],{\"c\":true,\"\u27e6cut\u27e7\":null},[", "[[1,2,\"\u27e6cut: 2 of 5\u27e7\"],{\"c\":true,\"\u27e6cut\u27e7\":null},[]]")]
    public void A_beginning_has_the_values_that_came_so_far(string beginning, string same)
    {
        CutNodes nodes = CutNodes.Read(Encoding.UTF8.GetBytes(beginning));
        CutNodes closed = CutNodes.Read(Encoding.UTF8.GetBytes(same));
        for (int i = 0; i < closed[0].Next; i++)
        {
            Assert.Equal(closed[i] with { End = nodes[i].End }, nodes[i]);
            Assert.Equal(Encoding.UTF8.GetString(closed.NameOf(i)), Encoding.UTF8.GetString(nodes.NameOf(i)));
        }

        Assert.Equal(closed[0].Next, nodes[0].Next);
    }

    [Theory]
    [InlineData("{\"additionalProperties\":{\"pattern\":\"x\"}}", "{\"m\":\"0123456789012345678901234567890123456789\",\"n\":[]}")]
    [InlineData("{\"additionalProperties\":{\"pattern\":\"x\"},\"properties\":{\"m\":{}}}", "{\"m\":\"0123456789012345\",\"n\":[]}")]
    [InlineData("{\"properties\":{\"m\":{\"pattern\":\"x\"}}}", "{\"m\":\"0123456789012345678901234567890123456789\",\"n\":[]}")]
    public void A_string_of_a_fixed_form_is_not_cut_in_a_document(string schema, string cut)
    {
        using JsonDocument parsed = JsonDocument.Parse(schema);
        const string Json = "{\"m\":\"0123456789012345678901234567890123456789\",\"n\":[1,2,3,4,5,6,7,8,9,10]}";
        Assert.Equal(cut, DocumentCut.ToFit(Encoding.UTF8.GetBytes(Json), parsed.RootElement, Encoding.UTF8.GetByteCount(cut), Bytes));
    }

    [Fact]
    public void Documents_are_cut_as_by_the_reference()
    {
        string[] schemas =
        [
            "{}", "true", "{\"items\":{\"enum\":[1]}}", "{\"items\":{\"items\":{\"format\":\"date\"},\"properties\":{\"m0\":{\"pattern\":\"x\"}}}}", "{\"properties\":{\"m0\":{\"const\":1},\"m1\":{\"items\":{\"pattern\":\"x\"}}}}",
            "{\"additionalProperties\":{\"contentEncoding\":\"x\"},\"properties\":{\"m0\":{}}}", "{\"properties\":{\"m1\":{\"additionalProperties\":{\"contentMediaType\":\"x\"}}}}",
        ];
        int cut = 0;
        for (int seed = 0; seed < Count; seed++)
        {
            Random random = new(seed);
            string json = RandomJson.Of(random);
            string schema = schemas[random.Next(schemas.Length)];
            int cap = random.Next(2) == 0 ? 32 + random.Next(60) : 32 + random.Next(1000);
            TokenCounter counter = random.Next(2) == 0 ? Bytes : TokenCounter.Estimate;
            string? expected = ReferenceCut.DocumentToFit(json, schema, cap, counter);
            using JsonDocument parsed = JsonDocument.Parse(schema);
            string? actual = DocumentCut.ToFit(Encoding.UTF8.GetBytes(json), parsed.RootElement, cap, counter);
            Assert.True(expected == actual, $"seed {seed}: {actual} for {expected}, from {json} by {schema}");
            cut += actual is null || actual.Length >= json.Length ? 0 : 1;
        }

        Assert.True(cut >= Count / 5, $"only {cut} were cut");
    }
}
