using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using ToolPolicy.Audit;
using ToolPolicy.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Tests.Tokens;

/// <summary>Results that are read: masked and capped while they are, whatever the pieces, and disposed once on every path.</summary>
public sealed class TextStreamTests
{
    private const string Mail = "\u27e6redacted:email\u27e7";
    private const string Cut = "\u27e6cut\u27e7";

    private readonly Recording _recording = new();

    [Theory]
    [InlineData("Reader")]
    [InlineData("ReaderTask")]
    [InlineData("Bytes")]
    [InlineData("BytesValueTask")]
    public async Task A_secret_that_is_split_over_reads_is_masked(string tool)
    {
        const string Text = "Write to jane.doe@example.com or call (415) 555-2671. \u00fcber \ud83d\ude00 \u27e6x\u27e7";
        for (int piece = 1; piece < 30; piece++)
        {
            Pieces pieces = new(Text, piece);
            Assert.Equal($"Write to {Mail} or call \u27e6redacted:phone\u27e7. \u00fcber \ud83d\ude00 \\u27e6x\u27e7", await CallAsync(tool, pieces));
            Assert.Equal(1, pieces.Disposed);
            Assert.Equal(2, _recording.Audit.Records[^1].Masked);
        }
    }

    [Theory]
    [InlineData("Reader")]
    [InlineData("Bytes")]
    [InlineData("Repeats")]
    public async Task A_long_text_is_not_read_to_its_end(string tool)
    {
        Pieces pieces = new("All is well on the ward, says jane@example.com today. ", 500, repetitions: int.MaxValue);
        string text = (await CallAsync(tool, pieces, ("word", "the ward")))!;
        Assert.EndsWith(Cut, text, StringComparison.Ordinal);
        Assert.StartsWith(tool == "Repeats" ? $"All is well on \u27e6redacted:word\u27e7, says {Mail} today. " : $"All is well on the ward, says {Mail} today. ", text, StringComparison.Ordinal);
        Assert.InRange(TokenCounter.Estimate.Count(text), 40, 64);
        Assert.InRange(pieces.Given, 100, 40_000);
        Assert.Equal(1, pieces.Disposed);
        Assert.True(_recording.Audit.Records[^1].WasCut);
    }

    [Theory]
    [InlineData("Reader")]
    [InlineData("Repeats")]
    [InlineData("Text")]
    public async Task What_is_shown_depends_neither_on_pieces_nor_on_what_follows_nor_on_how_long_a_secret_is(string tool)
    {
        string[] shown = await Task.WhenAll(new[] { (60, 1000, 0), (60, 77, 0), (5000, 4096, 0), (60, 1000, 30) }.Select(async how =>
        {
            string address = new string('x', 5 + how.Item3) + "@example.com";
            Pieces pieces = new($"Then {address} wrote of \u5f20\u4f1f, {new string('-', 20)} and \ud83d\ude00. ", how.Item2, how.Item1);
            return (await CallAsync(tool, pieces, ("word", "nothing like it")))!;
        }));
        Assert.EndsWith(Cut, shown[0], StringComparison.Ordinal);
        Assert.All(shown, text => Assert.Equal(shown[0], text));
    }

    [Fact]
    public async Task A_text_of_long_secrets_that_fits_once_it_is_masked_is_shown_whole()
    {
        string key = "-----BEGIN PRIVATE KEY-----\n" + string.Concat(Enumerable.Repeat("MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQ\n", 600)) + "-----END PRIVATE KEY-----";
        foreach (string tool in new[] { "Reader", "Text", "Bytes" })
        {
            Assert.Equal("\u27e6redacted:private-key\u27e7\n\u27e6redacted:private-key\u27e7\nend", await CallAsync(tool, new Pieces($"{key}\n{key}\nend", 900)));
        }
    }

    [Fact]
    public async Task A_text_that_throws_midway_is_withheld_whole_and_disposed()
    {
        Pieces pieces = new("secret beginning ", 100, repetitions: 100) { ThrowAt = 300 };
        string text = (await CallAsync("Reader", pieces))!;
        Assert.StartsWith("Withheld", text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", text, StringComparison.Ordinal);
        Assert.Equal(1, pieces.Disposed);
        Assert.Equal(ToolOutcome.Withheld, _recording.Audit.Records[^1].Outcome);

        // The writer that it held is whole again.
        Assert.Equal("short", await CallAsync("Reader", new Pieces("short", 3)));
    }

    [Theory]
    [InlineData("Reader")]
    [InlineData("Bytes")]
    public async Task Cancellation_midway_ends_the_reading(string tool)
    {
        using CancellationTokenSource cancellation = new();
        Pieces pieces = new("on and on ", 100, int.MaxValue) { CancelAt = 300, Cancellation = cancellation };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => CallAsync(tool, pieces, cancellation.Token));
        Assert.InRange(pieces.Given, 300, 5000);
        Assert.Equal(1, pieces.Disposed);
        Assert.Equal(ToolOutcome.Cancelled, _recording.Audit.Records[^1].Outcome);
    }

    [Fact]
    public async Task A_text_that_cannot_be_disposed_is_withheld()
    {
        Pieces pieces = new("secret", 100) { ThrowsOnDispose = true };
        Assert.StartsWith("Withheld", await CallAsync("Reader", pieces), StringComparison.Ordinal);
        Assert.Equal(1, pieces.Disposed);
    }

    [Fact]
    public async Task A_masked_or_dropped_text_is_disposed_unread()
    {
        foreach (string tool in new[] { "Masked", "Dropped" })
        {
            Pieces pieces = new("secret", 100);
            Assert.DoesNotContain("secret", await CallAsync(tool, pieces) ?? "", StringComparison.Ordinal);
            Assert.Equal((0, 1), (pieces.Given, pieces.Disposed));
        }
    }

    [Fact]
    public async Task No_text_is_null_and_an_empty_one_is_empty()
    {
        Assert.Equal("null", await CallAsync("Reader", null));
        Assert.Equal("", await CallAsync("Reader", new Pieces("", 10)));
    }

    [Fact]
    public async Task Utf16_is_told_by_its_mark_and_bytes_that_are_no_text_are_replaced()
    {
        Assert.Equal($"to {Mail}", await CallAsync("Bytes", new Pieces([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("to jane@example.com")], 5)));
        Assert.Equal("a\ufffdb", await CallAsync("Bytes", new Pieces([(byte)'a', 0xff, (byte)'b'], 5)));
    }

    [Fact]
    public async Task A_pattern_of_the_programs_own_is_found_however_long_its_match_is()
    {
        _recording.Options.Patterns.Add(new SensitivePattern("all", new Regex("^BEGIN[^@]+END", RegexOptions.NonBacktracking)));
        Assert.Equal("\u27e6redacted:all\u27e7!", await CallAsync("Reader", new Pieces($"BEGIN {new string('s', 100_000)} END!", 4096)));
    }

    [Fact]
    public async Task A_total_is_told_of_a_text_that_was_there_and_not_of_one_that_was_read()
    {
        Assert.Matches("\u27e6cut: of [0-9]+ characters\u27e7$", await CallAsync("TextWithTotal", new Pieces("on and on ", 100, 1000)));
        Assert.EndsWith(Cut, await CallAsync("ReaderWithTotal", new Pieces("on and on ", 100, 1000)), StringComparison.Ordinal);
    }

    private async Task<string?> CallAsync(string tool, Pieces? pieces, params (string, object?)[] arguments) => await Recording.CallAsync(Bound(tool, pieces), tool == "Repeats" ? arguments : []);

    private async Task<string?> CallAsync(string tool, Pieces? pieces, CancellationToken cancellation) => (string?)await Bound(tool, pieces).InvokeAsync([], cancellation);

    private GuardedFunction Bound(string tool, Pieces? pieces) =>
        new TextTools { Next = pieces }.Guarded(_recording.Guard).Single(candidate => candidate.Name == tool).BoundTo(Recording.Session("ada", "tester"));
}

/// <summary>Tools that return what is read.</summary>
[RequiresRole("tester"), MaxTokens(64)]
public sealed class TextTools
{
    internal Pieces? Next { get; init; }

    [Tool, Sensitive(Detect = Detectors.All)]
    public TextReader? Reader() => Next is null ? null : new PiecesReader(Next);

    [Tool, Sensitive(Detect = Detectors.All)]
    public async Task<TextReader> ReaderTask()
    {
        await Task.Yield();
        return new PiecesReader(Next!);
    }

    [Tool, Sensitive(Detect = Detectors.All)]
    public Stream Bytes() => new PiecesStream(Next!);

    [Tool, Sensitive(Detect = Detectors.All)]
    public async ValueTask<Stream> BytesValueTask()
    {
        await Task.Yield();
        return new PiecesStream(Next!);
    }

    [Tool, Sensitive(Detect = Detectors.All)]
    public TextReader Repeats([Sensitive("word")] string word) => new PiecesReader(Next!);

    [Tool, Sensitive(Detect = Detectors.All)]
    public string Text() => Next!.All;

    [Tool, Sensitive(Detect = Detectors.All), MaxTokens(64, ShowTotal = true)]
    public string TextWithTotal() => Next!.All;

    [Tool, MaxTokens(64, ShowTotal = true)]
    public TextReader ReaderWithTotal() => new PiecesReader(Next!);

    [Tool]
    [return: Sensitive]
    public Stream Masked() => new PiecesStream(Next!);

    [Tool]
    [return: Sensitive(As = ToolPolicy.Redaction.Drop)]
    public TextReader Dropped() => new PiecesReader(Next!);
}
