using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ToolPolicy.Obligations.Redaction;
using Xunit;

namespace ToolPolicy.Tests.Redaction.Writing;

/// <summary>Where a text repeats a value: each spelling, each separator, each border of a word, to the byte.</summary>
public sealed class EchoedValuesTests
{
    private const string X = "\u27e6redacted:x\u27e7";

    /// <summary>A value, and a text in which « and » stand around what repeats it.</summary>
    private static readonly (string Value, string Marked)[] Rows =
    [
        ("secret", "«secret»"), ("secret", "a «secret» b"), ("secret", "x«secret»y"), ("secret", "«SECRET»«secret»"), ("secret", "«s-e-c-r-e-t»"), ("secret", "«s---ecret»"), ("secret", "s----ecret"),
        ("secret", "«sec   ret»"), ("secret", "sec    ret"), ("secret", "secre"), ("secret", "ecret"), ("secret", "«s\u00e9cret»"), ("secret", "«\uff53\uff45cret»"), ("secret", "(«secret»)"),
        ("s\u00e9cret", "«secret» «S\u00c9CRET»"), ("se cret", "«secret» «se.cret»"), ("abc", "«abc» abcd xabc «a-b-c» a--bc"), ("abc", "«abc», ABCABC, «aBc»."), ("abcd", "x«abcd»x"),
        ("12345", "«12345» 123456 012345 a«12345»b «1 2 3 4 5» 1-«12345»"), ("1a2b5", "x«1a2b5»x 91a2b5 1a2b56 «1A2B5»a"), ("a1234", "9«a1234» a12345 a«a1234»a"), ("1234a", "91234a «1234a»9"),
        ("7", "«7» 17 71 «7». a7 7a"), ("\u5f20", "\u60a3\u5f20".Replace("\u5f20", "«\u5f20»", StringComparison.Ordinal) + "\u4f1f"), ("\u5f20\u4f1f", "x«\u5f20\u4f1f»x «\u5f20 \u4f1f»"),
        ("\u2e80\u2e80", "x«\u2e80\u2e80»"), ("\u2e7f\u2e7f", "nothing"), ("\uac00\uac01", "x«\uac00\uac01»x"), ("ab", "«ab» abx"), ("aa", "«aa» aaa «a a» b a  a"), ("\u20ac5", "«5» \u20ac«5»"),
        ("abab", "«ababab»"), ("ababab", "«abababab»"), ("a\u0301b\u0301cd", "«abcd»"), ("\u2160bcd", "«Ibcd» «\u2160bcd»"), ("\u2460bcd", "«1bcd»"), ("\u00bdabc", "«1\u20442abc» «\u00bdabc»"),
        ("\U0001d7ceabcd", "«0abcd»"), ("\U0001f600\U0001f601\U0001f602", "x «\U0001f600\U0001f601\U0001f602» y"), ("\u2211\u2211\u2211\u2211", "x«\u2211\u2211\u2211\u2211»"),
        ("a+b=c&d e", "«a%2Bb%3Dc%26d%20e» «a+b=c&amp;d e» «abcde»"), ("<tag>\"x\"", "&«lt;tag&gt;&quot;x&quot»; or \\«u003Ctag\\u003E\\u0022x\\u0022» or <«tag>\\\"x»\\\""),
        ("secret", "«736563726574» «c2VjcmV0»"), ("secre", "«7365637265» «c2VjcmU»="), ("secr", "73656372 c2Vjcg=="), ("secret", "x" + Convert.ToBase64String("xsecretyz"u8)[..2] + "«" + Convert.ToBase64String("xsecretyz"u8)[2..9] + "»" + Convert.ToBase64String("xsecretyz"u8)[9..]),
        ("secret", Convert.ToBase64String("xysecretz"u8)[..3] + "«" + Convert.ToBase64String("xysecretz"u8)[3..10] + "»" + Convert.ToBase64String("xysecretz"u8)[10..]),
        ("secret", Convert.ToBase64String("xyzsecret!"u8)[..4] + "«c2VjcmV0»" + Convert.ToBase64String("xyzsecret!"u8)[12..]),
        ("secrets", Convert.ToBase64String("secretsxy"u8).Replace("c2VjcmV0c3", "«c2VjcmV0c»3", StringComparison.Ordinal)), ("secrets!", Convert.ToBase64String("secrets!x"u8).Replace("c2VjcmV0cyF4", "«c2VjcmV0cy»F4", StringComparison.Ordinal)),
        ("1234.5", "«1234.5» or «1,234.50» or 1234.500 or 1234.51 or «12345»"), ("1234.50", "«1234.5» or «1234.50» or «1,234.50»"), ("5", "«5» or «5».0 or «5».01 or 50 or 500"), ("1e3", "«1000» or 10000 or «1e3»"),
        ("-4711", "-«4711» or «4711»"), ("1234.567", "«1234.567» or 1234.57"),
        ("2026-11-08", "«2026-11-08» or «08.11.2026» or «11/08/2026» or «8.11.2026» or «11/8/2026» or «2026-11-8» or «8 Nov 2026» or «08 Nov 2026» or «8 November 2026» or «08 November 2026» or «Nov 8, 2026» or «Nov 08 2026» or «November 8, 2026» or «November 08, 2026» or «2026 Nov 08» or «2026 November 8»"),
        ("2026-11-08T10:30:00", "«2026-11-08T10:30:00» at «8.11.2026» or «20261108»"), ("2026/11/08", "«8 Nov 2026»"), ("20261108", "«8 Nov 2026» or «20261108»"), ("08.11.2026", "«Nov 8 2026»"), ("8.1.2026", "«Jan 8 2026» or «8.1.2026» or «1/8/2026»"),
        ("2026-11-08T10:30:00Z", "«8 Nov 2026»"), ("2026-11-08T10:30:00+00:00", "«8 Nov 2026»"), ("2026-11-08T10:30:00.0000000Z", "«8 Nov 2026»"), ("11/08/26", "«11/08/26» 8 Nov 2026"),
        ("abcd\U0001d7ce", "«abcd\U0001d7ce»"), ("ab\n<cd", "«ab\\n<cd»"), ("1234.5670", "«1234.567»"), ("500.0", "«500» or «500.0»"),
        ("", "nothing"), (" ", "nothing at all"), ("---", "--- nothing"),
    ];

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<int> Places => [.. Enumerable.Range(0, Rows.Length)];

    [Theory]
    [MemberData(nameof(Places))]
    public void What_repeats_a_value_is_found_to_the_byte(int row)
    {
        (string value, string marked) = Rows[row];
        EchoedValues? values = null;
        EchoedValues.Add(ref values, value, "x");
        string text = marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
        Assert.Equal(marked, Marked(values, text, isJson: false));

        // The same in JSON, where a backslash escapes; and with every character escaped.
        if (!text.Contains('\\', StringComparison.Ordinal))
        {
            string relaxed = JsonSerializer.Serialize(text, Relaxed)[1..^1];
            Assert.Equal(marked, Unescaped(Marked(values, relaxed, isJson: true)));
            string escaped = string.Concat(text.Select(static c => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}")));
            Assert.Equal(marked, Unescaped(Marked(values, escaped, isJson: true)));
        }
    }

    private static string Unescaped(string json) => JsonSerializer.Deserialize<string>($"\"{json}\"")!;

    private static string Marked(EchoedValues? values, string text, bool isJson, int offset = 100)
    {
        List<EchoedSpan> found = [];
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        values?.Find(utf8, offset, isJson, isNumber: false, found);
        StringBuilder marked = new();
        int at = 0;
        foreach (EchoedSpan span in found)
        {
            Assert.Equal(("x", false, false), (span.Kind, span.IsNumber, span.IsKey));
            marked.Append(Encoding.UTF8.GetString(utf8[at..(span.Start - offset)])).Append('«').Append(Encoding.UTF8.GetString(utf8[(span.Start - offset)..(span.End - offset)])).Append('»');
            at = span.End - offset;
        }

        return marked.Append(Encoding.UTF8.GetString(utf8[at..])).ToString();
    }

    [Theory]
    [InlineData("\u27e6redacted:secret\u27e7 secret", false, "\u27e6redacted:secret\u27e7 «secret»")]
    [InlineData("sec\u27e6x\u27e7ret", false, "sec\u27e6x\u27e7«ret»")]
    [InlineData("\u27e6secret", false, "\u27e6secret")]
    [InlineData("x\u27e6secretret\u27e7", false, "x\u27e6secretret\u27e7")]
    [InlineData("\u27e6secret\u27e7", true, "\u27e6«secret»\u27e7")]
    public void A_placeholder_of_ours_is_nobodys_value(string text, bool isData, string marked)
    {
        EchoedValues? values = null;
        EchoedValues.Add(ref values, "secret", "x");
        EchoedValues.Add(ref values, "ret", "x");
        List<EchoedSpan> found = [];
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        values!.Find(utf8, 0, isJson: false, isNumber: false, found, isData: isData);
        foreach (EchoedSpan span in Enumerable.Reverse(found))
        {
            utf8 = [.. utf8[..span.Start], .. "«"u8, .. utf8[span.Start..span.End], .. "»"u8, .. utf8[span.End..]];
        }

        Assert.Equal(marked, Encoding.UTF8.GetString(utf8));
    }

    [Fact]
    public void A_bracket_that_is_escaped_in_JSON_is_data()
    {
        EchoedValues? values = null;
        EchoedValues.Add(ref values, "secret", "x");
        Assert.Equal("\\u27e6«secret»\\u27e7", Marked(values, "\\u27e6secret\\u27e7", isJson: true));
        Assert.Equal("\\ud83d\\ude00«secret»\\ud83d", Marked(values, "\\ud83d\\ude00secret\\ud83d", isJson: true));
        Assert.Equal("\\ud83dx«secret»", Marked(values, "\\ud83dxsecret", isJson: true));
        Assert.Equal("«se\\ncret»", Marked(values, "se\\ncret", isJson: true));
        Assert.Equal("se\\«ncret»"[..3] + "ncret", Marked(values, "se\\ncret", isJson: false)[..8]);
    }

    [Fact]
    public void A_number_is_found_as_a_whole_and_once()
    {
        EchoedValues? values = null;
        EchoedValues.Add(ref values, 12, "x");
        EchoedValues.Add(ref values, "345", "y");
        List<EchoedSpan> found = [];
        values!.Find("12.345"u8, 7, isJson: true, isNumber: true, found);
        Assert.Equal([new EchoedSpan(7, 13, "x", IsNumber: true, IsKey: false)], found);
        found.Clear();
        values.Find("12"u8, 7, isJson: true, isNumber: false, found, isKey: true);
        Assert.Equal([new EchoedSpan(7, 9, "x", IsNumber: false, IsKey: true)], found);
    }

    [Fact]
    public void Of_two_that_overlap_the_wider_counts_and_what_goes_on_belongs_to_it()
    {
        EchoedValues? values = null;
        EchoedValues.Add(ref values, "abcd", "short");
        EchoedValues.Add(ref values, "abcdef", "long");
        EchoedValues.Add(ref values, "efghij", "next");
        List<EchoedSpan> found = [];
        values!.Find("abcdefghij, and abcd, and efghij"u8, 0, isJson: false, isNumber: false, found);
        Assert.Equal(
            [new EchoedSpan(0, 10, "long", false, false), new EchoedSpan(16, 20, "short", false, false), new EchoedSpan(26, 32, "next", false, false)], found);
    }

    [Fact]
    public void Values_of_every_type_are_looked_for_by_their_common_spellings()
    {
        EchoedValues? values = null;
        EchoedValues.Add(ref values, true, "x");
        EchoedValues.Add(ref values, (string?)null, "x");
        EchoedValues.Add(ref values, "", "x");
        EchoedValues.Add(ref values, (object?)null, "x");
        Assert.Null(values);
        EchoedValues.Add(ref values, 1234.5, "x");
        EchoedValues.Add(ref values, new DateTime(2026, 11, 8, 10, 30, 0, DateTimeKind.Utc), "x");
        EchoedValues.Add(ref values, new DateTimeOffset(2025, 10, 7, 10, 30, 0, TimeSpan.FromHours(1)), "x");
        EchoedValues.Add(ref values, new DateOnly(2024, 9, 6), "x");
        EchoedValues.Add(ref values, Guid.Parse("a1b2c3d4-0000-4000-8000-00000000000f"), "x");
        EchoedValues.Add(ref values, new StringBuilder("builder"), "x");
        Assert.Equal(
            "«1234.5» «8 Nov 2026» «7 Oct 2025» «6 Sep 2024» «A1B2C3D400004000800000000000000F» «builder» «2026-11-08T10:30:00Z»",
            Marked(values, "1234.5 8 Nov 2026 7 Oct 2025 6 Sep 2024 A1B2C3D400004000800000000000000F builder 2026-11-08T10:30:00Z", isJson: false).Replace("«2026-11-08»T10:30:00Z", "«2026-11-08T10:30:00Z»", StringComparison.Ordinal));
    }

    [Fact]
    public void Values_of_JSON_are_its_strings_and_numbers()
    {
        EchoedValues? values = null;
        EchoedValues.Add(ref values, JsonSerializer.Deserialize<JsonElement>("[true,null,[],{}]"), "x");
        Assert.Null(values);
        EchoedValues.Add(ref values, JsonSerializer.Deserialize<JsonElement>("""{"name":"alpha","inner":{"list":["beta",4711,false]},"flag":true,"none":null}"""), "x");
        Assert.Equal("«alpha» «beta» «4711» name inner list flag true none null", Marked(values, "alpha beta 4711 name inner list flag true none null", isJson: false));
    }

    [Fact]
    public void Of_a_long_value_only_the_value_itself_is_looked_for()
    {
        string longest = string.Concat(Enumerable.Range(0, 4096).Select(static i => (char)('a' + (i * 7 % 23))));
        EchoedValues? values = null;
        EchoedValues.Add(ref values, longest, "x");
        Assert.StartsWith("«", Marked(values, Convert.ToHexString(Encoding.UTF8.GetBytes(longest)), isJson: false), StringComparison.Ordinal);
        values = null;
        EchoedValues.Add(ref values, longest + "!", "x");
        Assert.Equal($"«{longest}»", Marked(values, longest, isJson: false));
        string hex = Convert.ToHexString(Encoding.UTF8.GetBytes(longest + "!"));
        Assert.Equal(hex, Marked(values, hex, isJson: false));
        Assert.Equal((4096 + 1) * 4 * 4, values!.Reach);
    }

    [Fact]
    public void Its_reach_is_that_of_the_longest_spelling()
    {
        EchoedValues? values = null;
        EchoedValues.Add(ref values, "abcd", null);
        Assert.Equal(5 * 4 * 4, values?.Reach);
        EchoedValues.Add(ref values, "a", null);
        Assert.Equal(5 * 4 * 4, values?.Reach);
        EchoedValues.Add(ref values, "abcdef", null);
        Assert.Equal(13 * 4 * 4, values?.Reach);
    }

    [Fact]
    public void A_letter_for_letter_random_value_is_found_however_it_is_separated_and_cased()
    {
        for (int seed = 0; seed < 60; seed++)
        {
            Random random = new(seed);
            string value = string.Concat(Enumerable.Range(0, random.Next(4, 12)).Select(_ => (char)('a' + random.Next(26))));
            EchoedValues? values = null;
            EchoedValues.Add(ref values, value, "x");
            string spelt = string.Concat(value.Select((c, i) => (i == 0 ? "" : new string(" -._,\u00a0"[random.Next(6)], random.Next(4))) + (random.Next(2) == 0 ? char.ToUpperInvariant(c) : c)));
            Assert.Equal($"1 «{spelt}» 2", Marked(values, $"1 {spelt} 2", isJson: false));
        }
    }
}
