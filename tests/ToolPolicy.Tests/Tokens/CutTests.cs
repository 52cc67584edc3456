using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using ToolPolicy.Obligations;
using ToolPolicy.Obligations.Redaction;
using ToolPolicy.Obligations.Redaction.Detection;
using Xunit;
using Xunit.Abstractions;

namespace ToolPolicy.Tests.Tokens;

/// <summary>Random results and caps. TOOLPOLICY_CUTS sets how many, TOOLPOLICY_SEED which.</summary>
public sealed partial class CutTests(ITestOutputHelper output)
{
    private static readonly Pseudonyms Pseudonyms = new(new byte[32]);
    private readonly int _count = Number("TOOLPOLICY_CUTS", 3000);
    private readonly int _seed = Number("TOOLPOLICY_SEED", 20261128);

    [Fact]
    public void Whatever_is_cut_is_within_its_cap_valid_whole_in_its_masks_and_stays_as_it_is()
    {
        output.WriteLine($"seed {_seed}, {_count} results");
        ResultObligations estimate = new(TokenCounter.Estimate, Pseudonyms, PatternSet.None);
        ResultObligations bytes = new(TokenCounter.From(System.Text.Encoding.UTF8.GetByteCount), Pseudonyms, PatternSet.None);
        int cut = 0;
        int whole = 0;
        for (int i = 0; i < _count; i++)
        {
            Random random = new(_seed + i);
            RandomValue value = new(random, 1 << random.Next(1, 12));
            int cap = 32 + (1 << random.Next(0, 11));
            bool showTotal = random.Next(3) == 0;
            ShownResult shown = Shown(random.Next(4) == 0 ? bytes : estimate, value, cap, showTotal, out TokenCounter counter, bytes);
            Assert.InRange(counter.Count(shown.Text), 0, cap);
            Assert.All(Texts(shown), text => Assert.True(HasWholeMasks(text), text));
            if (!shown.IsText)
            {
                ShownResult again = (ReferenceEquals(counter, TokenCounter.Estimate) ? estimate : bytes)
                    .Meet(shown.Text!, static (writer, json) => writer.Json(System.Text.Encoding.UTF8.GetBytes(json)), Detectors.None, cap, showTotal, null);
                Assert.Equal(shown.Text, again.Text);
            }

            _ = shown.WasCut ? cut++ : whole++;
        }

        Assert.True(cut > _count / 10, "too few were cut to tell");
        Assert.True(whole > _count / 10, "too few were left whole to tell");
    }

    [Fact]
    public void A_larger_cap_never_shows_less()
    {
        ResultObligations estimate = new(TokenCounter.Estimate, Pseudonyms, PatternSet.None);
        for (int i = 0; i < _count / 10; i++)
        {
            Random random = new(_seed - 1 - i);
            RandomValue value = new(random, 1 << random.Next(4, 12));
            int before = 0;
            for (int cap = 32; cap < 600; cap += 1 + random.Next(60))
            {
                int bytes = estimate.Meet(value, static (writer, value) => value.Write(writer), Detectors.None, cap, showTotal: false, null).Bytes;
                Assert.True(bytes >= before, $"seed {_seed - 1 - i}, cap {cap}: {bytes} bytes after {before}");
                before = bytes;
            }
        }
    }

    [Fact]
    public void An_array_loses_its_tail_and_tells_its_total_only_when_asked()
    {
        ResultObligations obligations = new(TokenCounter.Estimate, Pseudonyms, PatternSet.None);
        int[] numbers = [.. Enumerable.Range(100, 9480)];
        string silent = obligations.Meet(numbers, Write, Detectors.None, 64, showTotal: false, null).Text!;
        string telling = obligations.Meet(numbers, Write, Detectors.None, 64, showTotal: true, null).Text!;
        Assert.Matches("^\\[100,101,102,[0-9,]*\"\u27e6cut\u27e7\"\\]$", silent);
        int shown = JsonDocument.Parse(telling).RootElement.GetArrayLength() - 1;
        Assert.EndsWith($",\"\u27e6cut: {shown} of 9480\u27e7\"]", telling, StringComparison.Ordinal);
        Assert.InRange(shown, 10, 40);

        // What is beyond the cap has no say in what is shown.
        Assert.Equal(silent, obligations.Meet(numbers[..5000], Write, Detectors.None, 64, showTotal: false, null).Text);
    }

    [Fact]
    public void Two_arrays_share_the_cap_fairly_and_members_after_a_long_one_stay()
    {
        ResultObligations obligations = new(TokenCounter.Estimate, Pseudonyms, PatternSet.None);
        int[] numbers = [.. Enumerable.Range(100, 100_000)];
        string text = obligations.Meet(numbers, static (writer, numbers) =>
        {
            writer.StartObject();
            writer.Name("\"a\":"u8);
            Write(writer, numbers);
            writer.Name("\"b\":"u8);
            Write(writer, numbers);
            writer.Name("\"last\":"u8);
            writer.Value("here");
            writer.EndObject();
        }, Detectors.None, 100, showTotal: false, null).Text!;
        JsonElement cut = JsonDocument.Parse(text).RootElement;
        Assert.Equal(cut.GetProperty("a").GetArrayLength(), cut.GetProperty("b").GetArrayLength());
        Assert.InRange(cut.GetProperty("a").GetArrayLength(), 5, 30);
        Assert.Equal("here", cut.GetProperty("last").GetString());
    }

    [Fact]
    public void A_long_collection_is_neither_enumerated_nor_counted_to_its_end()
    {
        int seen = 0;
        int longest = 0;
        ResultObligations obligations = new(TokenCounter.From(text => Counted(text), maxTokensPerByte: 1), Pseudonyms, PatternSet.None);
        ShownResult shown = obligations.Meet(Enumerable.Range(0, int.MaxValue).Select(i => { seen++; return i; }), Write, Detectors.None, 256, showTotal: true, null);
        Assert.True(shown.WasCut);
        Assert.InRange(seen, 100, 4000);
        Assert.InRange(longest, 256, 128 * 256);

        int Counted(string text)
        {
            longest = Math.Max(longest, text.Length);
            return (text.Length + 3) / 4;
        }
    }

    [Fact]
    public void A_long_text_is_cut_at_a_rune_and_outside_a_mask()
    {
        ResultObligations obligations = new(TokenCounter.Estimate, Pseudonyms, PatternSet.None);
        string text = string.Concat(Enumerable.Repeat("\ud83d\ude00", 500_000));
        string shown = obligations.Meet(text, static (writer, text) => writer.Text(text), Detectors.None, 64, showTotal: false, null).Text!;
        Assert.Matches("^(\ud83d\ude00)+\u27e6cut\u27e7$", shown);
        Assert.InRange(TokenCounter.Estimate.Count(shown), 50, 64);

        string forged = string.Concat(Enumerable.Repeat("\u27e6redacted\u27e7", 5000));
        Assert.DoesNotContain("\u27e6redacted", obligations.Meet(forged, static (writer, text) => writer.Text(text), Detectors.None, 64, showTotal: false, null).Text, StringComparison.Ordinal);
    }

    private static ShownResult Shown(ResultObligations obligations, RandomValue value, int cap, bool showTotal, out TokenCounter counter, ResultObligations bytes)
    {
        counter = ReferenceEquals(obligations, bytes) ? TokenCounter.From(System.Text.Encoding.UTF8.GetByteCount) : TokenCounter.Estimate;
        return obligations.Meet(value, static (writer, value) => value.Write(writer), Detectors.None, cap, showTotal, null);
    }

    private static void Write(MaskingWriter writer, IEnumerable<int> numbers)
    {
        writer.StartArray();
        foreach (int number in numbers)
        {
            if (!writer.Item())
            {
                writer.Rest(numbers);
                break;
            }

            writer.Value(number);
        }

        writer.EndArray();
    }

    private static IEnumerable<string> Texts(ShownResult shown)
    {
        if (shown.IsText)
        {
            return [shown.Text!];
        }

        using JsonDocument document = JsonDocument.Parse(shown.Text!, new JsonDocumentOptions { MaxDepth = 128 });
        return [.. TextsIn(document.RootElement.Clone())];
    }

    private static IEnumerable<string> TextsIn(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Array => json.EnumerateArray().SelectMany(TextsIn),
        JsonValueKind.Object => json.EnumerateObject().SelectMany(static member => TextsIn(member.Value)),
        JsonValueKind.String => [json.GetRawText()],
        _ => [],
    };

    /// <summary>The reserved bracket stands in the raw text only where the guard put it.</summary>
    private static bool HasWholeMasks(string raw) => !Masks().Replace(raw, "").Contains('\u27e6', StringComparison.Ordinal);

    private static int Number(string name, int fallback) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : fallback;

    [GeneratedRegex("\u27e6(redacted:(ssn|card)|cut|cut: of [0-9]+ (bytes|characters)|cut: [0-9]+ of [0-9]+)\u27e7")]
    private static partial Regex Masks();
}
