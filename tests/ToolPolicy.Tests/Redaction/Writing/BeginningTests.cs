using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using ToolPolicy.Obligations;
using ToolPolicy.Obligations.Redaction;
using ToolPolicy.Obligations.Redaction.Detection;
using Xunit;

namespace ToolPolicy.Tests.Redaction.Writing;

/// <summary>A text of which only the beginning is looked into is shown as if all of it had been: at once, and read in pieces.</summary>
public sealed class BeginningTests
{
    private static readonly int Count = int.TryParse(Environment.GetEnvironmentVariable("TOOLPOLICY_TEST_COUNT"), NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : 24;

    private static readonly string[] Words =
    [
        "note ", "a@example.com ", "secret", "SE-CRET ", "4111 1111 1111 1111 ", "\u27e6", "\u27e7 ", "\ud83d\ude00", "\u4f60\u597d ", "\n", "\ud83d", "MRN-123 ", "x", " ", "123-45-6789 ", "nothing to see here, ", "password=hunter22 ", "s", "ecret",
    ];

    private static readonly PatternSet Patterns = new([new SensitivePattern("mrn", new Regex(@"MRN-\d{3}", RegexOptions.NonBacktracking))]);

    [Theory]
    [InlineData(Detectors.None, false, false)]
    [InlineData(Detectors.All, false, false)]
    [InlineData(Detectors.All, false, true)]
    [InlineData(Detectors.None, true, false)]
    [InlineData(Detectors.All, true, false)]
    [InlineData(Detectors.All, true, true)]
    public async Task What_is_shown_is_the_same_as_if_the_whole_had_been_looked_into(Detectors detect, bool hasEchoes, bool hasPatterns)
    {
        ResultObligations obligations = new(TokenCounter.Estimate, Wrote.Pseudonyms, hasPatterns ? Patterns : PatternSet.None);
        for (int seed = 0; seed < Count; seed++)
        {
            Random random = new(seed);
            string text = string.Concat(Enumerable.Range(0, random.Next(800)).Select(_ => Words[random.Next(Words.Length)]));
            int cap = 32 + (1 << random.Next(10));
            EchoedValues? echoes = hasEchoes ? EchoedResultTests.Echoes("secret") : null;

            // A cap without end looks at all of it; what it shows has only to be cut.
            string whole = obligations.Meet(text, static (writer, value) => writer.Text(value), detect, 1 << 24, showTotal: false, null, echoes: echoes).Text!;
            string expected = TokenCounter.Estimate.Fits(whole, cap) ? whole : Obligations.Tokens.TextCut.ToFit(whole, -1, cap, TokenCounter.Estimate, showTotal: false)!;
            ShownResult shown = obligations.Meet(text, static (writer, value) => writer.Text(value), detect, cap, showTotal: false, null, echoes: echoes);
            Assert.True(expected == shown.Text, $"seed {seed}, cap {cap}: {shown.Text} for {expected}");
            Assert.Equal(expected.Count(static c => c == '\u27e6') - Regex.Count(expected, "\u27e6cut"), shown.Masked);
            Assert.Equal(expected != whole, shown.WasCut);

            MaskingWriter writer = obligations.Begin(detect, cap, showTotal: false, null, echoes);
            await TextReading.ReadAsync(new Slow(text, random), writer, CancellationToken.None);
            ShownResult read = obligations.Meet(new StreamedResult(writer), static (_, _) => { }, detect, cap, showTotal: false, null, echoes: echoes);
            Assert.True(expected == read.Text, $"seed {seed}, cap {cap}, read: {read.Text} for {expected}");
            Assert.Equal(shown.Masked, read.Masked);
        }
    }

    [Fact]
    public void A_text_is_looked_into_only_as_far_as_its_cap_could_show_it()
    {
        string text = string.Concat(Enumerable.Repeat("nothing in it, ", 1000));

        // Eight bytes for each LLM token, without the last ones, which more text could still change.
        Assert.Equal(text[..(512 - ScanLimits.Reach)], Start(text, 64, Detectors.All));
        Assert.Equal(text[..(512 - ScanLimits.Reach)], Start(text, 32, Detectors.All));
        Assert.Equal(text[..(800 - ScanLimits.Reach)], Start(text, 100, Detectors.All));
        Assert.Equal(text, Start(text, 100, Detectors.All, showTotal: true));
        Assert.Equal(text, Start(text, 100, Detectors.None));

        // What is nearly all of a text is not worth looking into twice.
        Assert.Equal(1025, Start(text[..1025], 64, Detectors.All).Length);
        Assert.Equal(512 - ScanLimits.Reach, Start(text[..1026], 64, Detectors.All).Length);

        // Where the beginning fits, twice as much is asked.
        TokenCounter few = TokenCounter.From(static text => text.Length / 20);
        Assert.Equal(2048 - ScanLimits.Reach, Start(text, 64, Detectors.All, counter: few).Length);
    }

    [Fact]
    public void A_beginning_ends_before_what_more_text_could_change()
    {
        string words = string.Concat(Enumerable.Repeat("word ", 300));
        Assert.Equal(words[..220], Start(words[..220] + "jane.doe@example.com " + words, 64, Detectors.All));
        Assert.Equal(words[..200] + "\u27e6redacted:email\u27e7" + "," + words[..3], Start(words[..200] + "jane.doe@example.com," + words, 64, Detectors.All));
        Assert.Equal(words[..205] + "\u27e6redacted:email\u27e7", Start(words[..205] + "jane.do@example.com, " + words, 64, Detectors.All));
        Assert.Equal(words[..222] + "\ud83d\ude00", Start(words[..222] + "\ud83d\ude00\ud83d\ude00" + words, 64, Detectors.All));

        // Half of a character is not looked at.
        Assert.Equal(words[..(511 - ScanLimits.Reach)], Start(words[..511] + "\ud83d\ude00" + words, 64, Detectors.All));

        // A value that is repeated can be as long as its letters with three separators after each.
        Assert.Equal(512 - (25 * 4 * 4), Start(words, 64, Detectors.None, EchoedResultTests.Echoes("secretsecret")).Length);
        Assert.Equal(words[..75] + "\u27e6redacted:x\u27e7", Start(words[..80] + "secret" + words, 64, Detectors.None, EchoedResultTests.Echoes("secret", "wordsecretwordword"))[..87]);
    }

    private static string Start(string text, int cap, Detectors detect, EchoedValues? echoes = null, bool showTotal = false, TokenCounter? counter = null) =>
        Wrote.By(writer => writer.Text(text), detect, echoes, cap: cap, showTotal: showTotal, counter: counter ?? TokenCounter.From(static text => text.Length)).Text;

    [Fact]
    public async Task A_text_without_end_is_not_read_to_its_end()
    {
        ResultObligations obligations = new(TokenCounter.Estimate, Wrote.Pseudonyms, PatternSet.None);
        foreach (EchoedValues? echoes in new[] { null, EchoedResultTests.Echoes("secret") })
        {
            MaskingWriter writer = obligations.Begin(Detectors.All, 64, showTotal: true, null, echoes);
            Endless endless = new();
            await TextReading.ReadAsync(endless, writer, CancellationToken.None);
            Assert.Equal(4096, endless.Taken);
            Assert.Equal((true, true, -1), (writer.IsText, writer.LeftSomethingOut, writer.TextLength));
            writer.Return();
        }
    }

    [Fact]
    public async Task Reading_is_cancelled_before_and_after_each_read()
    {
        ResultObligations obligations = new(TokenCounter.Estimate, Wrote.Pseudonyms, PatternSet.None);
        MaskingWriter writer = obligations.Begin(Detectors.None, 64, showTotal: false, null);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => TextReading.ReadAsync(new Endless(), writer, new CancellationToken(canceled: true)).AsTask());
        using CancellationTokenSource source = new();
        Endless endless = new() { OnRead = source.Cancel };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => TextReading.ReadAsync(endless, writer, source.Token).AsTask());
        Assert.Equal(4096, endless.Taken);
        writer.Return();
    }

    /// <summary>Gives a text in pieces of random lengths.</summary>
    private sealed class Slow(string text, Random random) : TextReader
    {
        private int _at;

        public override ValueTask<int> ReadAsync(Memory<char> buffer, CancellationToken cancellationToken = default)
        {
            int length = Math.Min(Math.Min(1 + random.Next(900), buffer.Length), text.Length - _at);
            text.AsMemory(_at, length).CopyTo(buffer);
            _at += length;
            return new(length);
        }
    }

    private sealed class Endless : TextReader
    {
        public int Taken { get; private set; }

        public Action? OnRead { get; init; }

        public override ValueTask<int> ReadAsync(Memory<char> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Fill('x');
            for (int i = 0; i < buffer.Length; i += 5)
            {
                buffer.Span[i] = ' ';
            }

            Taken += buffer.Length;
            OnRead?.Invoke();
            return new(buffer.Length);
        }
    }
}
