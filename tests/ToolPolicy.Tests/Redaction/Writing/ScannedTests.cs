using System.Text.RegularExpressions;
using ToolPolicy.Obligations.Redaction;
using ToolPolicy.Obligations.Redaction.Detection;
using Xunit;

namespace ToolPolicy.Tests.Redaction.Writing;

/// <summary>Strings in which something is found: values, keys, and plain text.</summary>
public sealed class ScannedTests
{
    private const string Email = "\u27e6redacted:email\u27e7";
    private const string Ssn = "\u27e6redacted:ssn\u27e7";

    private static readonly PatternSet Patterns = new([new SensitivePattern("mrn", new Regex(@"MRN-\d{3}", RegexOptions.NonBacktracking))]);

    [Theory]
    [InlineData("a@example.com", Email, 1)]
    [InlineData("\"\ud83d\ude00\u27e6\n a@example.com, \u00e9 123-45-6789 \\", "\\\"\ud83d\ude00\\u27e6\\n " + Email + ", \u00e9 " + Ssn + " \\\\", 2)]
    [InlineData("nothing\u27e6", "nothing\\u27e6", 0)]
    public void What_is_found_in_a_value_is_masked(string value, string shown, int masked)
    {
        Assert.Equal(new Wrote($"[\"{shown}\",\"{shown}\",7]", IsText: false, 2 * masked, 0, LeftSomethingOut: false), Wrote.By(writer =>
        {
            writer.StartArray();
            writer.Value(value);
            writer.Value(value);
            writer.Value(7);
            writer.EndArray();
        }, Detectors.All));
    }

    [Theory]
    [InlineData("a@example.com", Email, 1)]
    [InlineData("\"\ud83d\ude00\u27e6\n a@example.com, \u00e9 123-45-6789 \\", "\"\ud83d\ude00\\u27e6\n " + Email + ", \u00e9 " + Ssn + " \\", 2)]
    [InlineData("nothing", "nothing", 0)]
    [InlineData("not\u27e6hing", "not\\u27e6hing", 0)]
    [InlineData("", "", 0)]
    public void What_is_found_in_plain_text_is_masked(string value, string shown, int masked) => Assert.Equal(
        new Wrote(shown, IsText: true, masked, masked > 0 ? shown.Length : value.Length, LeftSomethingOut: false), Wrote.By(writer => writer.Text(value), Detectors.All));

    [Fact]
    public void Half_of_a_character_moves_no_mask() =>
        Assert.Equal($"\"half \ufffd {Email} \ufffd\"", Wrote.Between(static writer => writer.Value(new string(['h', 'a', 'l', 'f', ' ', '\ud83d', ' ']) + "a@example.com " + new string(['\ude00'])), Detectors.All));

    [Fact]
    public void A_text_of_unknown_length_says_so()
    {
        Assert.Equal(-1, Wrote.By(static writer => writer.Text("abc", isOfKnownLength: false)).Length);
        Assert.Equal(3, Wrote.By(static writer => writer.Text("abc", isOfKnownLength: true)).Length);
        Assert.Equal(new Wrote("null", IsText: false, 0, 0, LeftSomethingOut: false), Wrote.By(static writer => writer.Text(null)));
        Assert.Equal(new Wrote("\u27e6x\u27e7", IsText: true, 3, -1, LeftSomethingOut: false), Wrote.By(static writer => writer.MaskedText("\u27e6x\u27e7"u8, 3, isAll: true)));
        Assert.True(Wrote.By(static writer => writer.MaskedText("x"u8, 3, isAll: false)).LeftSomethingOut);
    }

    [Fact]
    public void Masked_keys_are_numbered_and_values_are_not()
    {
        Assert.Equal("{\"\u27e6redacted:email 1\u27e7\":\"" + Email + "\",\"x \u27e6redacted:email 2\u27e7\":1,\"\u27e6redacted:ssn 3\u27e7\":\"" + Email + "\",\"plain\":2}", Wrote.By(static writer =>
        {
            writer.StartObject();
            writer.Key("a@example.com");
            writer.Value("a@example.com");
            writer.Key("x b@example.com");
            writer.Value(1);
            writer.StartKey();
            writer.Value("123-45-6789");
            writer.EndKey();
            writer.Value("c@example.com");
            writer.Key("plain");
            writer.Value(2);
            writer.EndObject();
        }, Detectors.All).Text);
    }

    [Fact]
    public void Detectors_of_one_string_come_besides_those_of_every_string()
    {
        const string Both = "a@example.com 123-45-6789";
        Assert.Equal(
            $"[\"a@example.com {Ssn}\",\"{Email} {Ssn}\",\"a@example.com {Ssn}\",null]",
            Wrote.By(static writer =>
            {
                writer.StartArray();
                writer.Value(Both);
                writer.Scanned(Detectors.Email, Both);
                writer.Value(Both);
                writer.Scanned(Detectors.Email, null);
                writer.EndArray();
            }, Detectors.UsSsn).Text);
        Assert.Equal($"[\"{Email} 123-45-6789\",\"{Both}\"]", Wrote.By(static writer =>
        {
            writer.StartArray();
            writer.Scanned(Detectors.Email, Both);
            writer.Value(Both);
            writer.EndArray();
        }).Text);
    }

    [Fact]
    public void Patterns_are_found_where_they_are_looked_for()
    {
        Assert.Equal("x \u27e6redacted:mrn\u27e7", Wrote.By(static writer => writer.Text("x MRN-123"), Detectors.Patterns, patterns: Patterns).Text);
        Assert.Equal("x MRN-123", Wrote.By(static writer => writer.Text("x MRN-123"), Detectors.Email, patterns: Patterns).Text);
        Assert.Equal("x MRN-123", Wrote.By(static writer => writer.Text("x MRN-123"), Detectors.None, patterns: Patterns).Text);
    }

    [Theory]
    [InlineData(Detectors.None, false, false, true)]
    [InlineData(Detectors.All, false, false, true)]
    [InlineData(Detectors.All, true, false, false)]
    [InlineData(Detectors.Personal, true, false, true)]
    [InlineData(Detectors.None, true, false, true)]
    [InlineData(Detectors.None, false, true, false)]
    public void Text_is_masked_while_it_is_read_unless_its_whole_is_needed(Detectors detect, bool hasPatterns, bool hasEchoes, bool masks)
    {
        EchoedValues? echoes = null;
        if (hasEchoes)
        {
            EchoedValues.Add(ref echoes, "secret", null);
        }

        Wrote.By(writer => Assert.Equal(masks, writer.MasksWhileReading), detect, echoes, patterns: hasPatterns ? Patterns : PatternSet.None);
    }
}
