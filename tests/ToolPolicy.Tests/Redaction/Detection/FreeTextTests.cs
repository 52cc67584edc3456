using System;
using System.Linq;
using System.Text.RegularExpressions;
using ToolPolicy.Obligations.Redaction.Detection;
using Xunit;

namespace ToolPolicy.Tests.Redaction.Detection;

/// <summary>Strings of .NET: spans map back over escapes and surrogates, patterns of a program's own are found, nothing is allocated where nothing is.</summary>
public sealed class FreeTextTests
{
    private static readonly PatternSet Patterns = new([new SensitivePattern("mrn", new Regex(@"MRN-\d{3}", RegexOptions.NonBacktracking))]);

    [Theory]
    [InlineData("a@example.com", "\u27e6redacted:email\u27e7")]
    [InlineData("\ud83d\ude00 a@example.com \ud83d\ude00", "\ud83d\ude00 \u27e6redacted:email\u27e7 \ud83d\ude00")]
    [InlineData("see MRN-123 and a@example.com", "see \u27e6redacted:mrn\u27e7 and \u27e6redacted:email\u27e7")]
    [InlineData("MRN-123@example.com", "\u27e6redacted:email\u27e7")]
    [InlineData("nothing", "nothing")]
    [InlineData("C:\\\\new a@example.com", "C:\\\\new \u27e6redacted:email\u27e7")]
    [InlineData("here the domain ends where a block of 64 bytes ends, not a@b.com\u200b1", "here the domain ends where a block of 64 bytes ends, not a@b.com\u200b1")]
    public void What_is_found_is_masked(string text, string expected) => Assert.Equal(expected, FreeText.Mask(text, DetectorSet.Of(Detectors.All), Patterns));

    [Fact]
    public void Half_of_a_character_moves_nothing() =>
        Assert.Equal("\ufffd \u27e6redacted:email\u27e7", FreeText.Mask(new string(['\ud83d']) + " a@example.com", DetectorSet.Of(Detectors.All), Patterns));

    [Fact]
    public void Of_two_patterns_that_overlap_the_first_in_the_text_counts() => Assert.Equal("x\u27e6redacted:one\u27e7x", FreeText.Mask("xabcx", DetectorSet.Of(Detectors.All), new PatternSet(
        [new SensitivePattern("two", new Regex("bc", RegexOptions.NonBacktracking)), new SensitivePattern("one", new Regex("ab", RegexOptions.NonBacktracking))])));

    [Fact]
    public void Patterns_are_asked_only_where_they_are_declared() => Assert.Equal("MRN-123", FreeText.Mask("MRN-123", DetectorSet.Of(Detectors.Personal), Patterns));

    [Fact]
    public void A_pattern_that_runs_out_of_time_masks_everything()
    {
        PatternSet slow = new([new SensitivePattern("slow", new Regex("^(a+)+$", RegexOptions.None, TimeSpan.FromMilliseconds(20)))]);
        Assert.Equal("\u27e6redacted:slow\u27e7", FreeText.Mask(new string('a', 60) + "!", DetectorSet.Of(Detectors.All), slow));
    }

    [Fact]
    public void A_pattern_that_could_run_on_is_refused() => Assert.Throws<ArgumentException>(static () => new SensitivePattern("x", new Regex("a")));

    [Theory]
    [InlineData(1024 * 1024, 0)]
    [InlineData((1024 * 1024) + 1, 1024 * 1024)]
    public void Room_of_more_than_a_mebibyte_for_folding_is_not_kept(int length, long least)
    {
        TextScanner scanner = new();
        byte[] text = [.. "\uff11"u8, .. new byte[length - 1]];
        scanner.Find(text, DetectorSet.Of(Detectors.Email));
        scanner.Find(text, DetectorSet.Of(Detectors.Email));
        long before = GC.GetAllocatedBytesForCurrentThread();
        scanner.Find(text, DetectorSet.Of(Detectors.Email));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, least, least * 2);
    }

    [Fact]
    public void A_text_in_which_nothing_folds_is_not_copied()
    {
        byte[] text = System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Caf\u00e9, tr\u00e8s bien \u4f60 ", 100)));
        new TextScanner().Find(text, DetectorSet.Of(Detectors.All));
        TextScanner scanner = new();
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.True(scanner.Find(text, DetectorSet.Of(Detectors.All)).IsEmpty);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Theory]
    [InlineData(349_524, 0)]
    [InlineData(349_525, 1024 * 1024)]
    public void Room_of_more_than_a_mebibyte_is_not_kept(int length, long least)
    {
        string text = new(' ', length);
        FreeText.Find(text, DetectorSet.Of(Detectors.Email), PatternSet.None, out _);
        long before = GC.GetAllocatedBytesForCurrentThread();
        FreeText.Find(text, DetectorSet.Of(Detectors.Email), PatternSet.None, out _);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, least, least * 2);
    }

    [Fact]
    public void Nothing_is_allocated_once_buffers_are_large_enough()
    {
        string clean = string.Concat(Enumerable.Repeat("The patient was seen on Monday, and sleeps well: nothing to note. ", 250));
        string found = clean + "jane@example.com 4111 1111 1111 1111";
        DetectorSet all = DetectorSet.Of(Detectors.All);
        for (int i = 0; i < 3; i++)
        {
            Assert.True(FreeText.Find(clean, all, PatternSet.None, out _).IsEmpty);
            Assert.Equal(2, FreeText.Find(found, all, PatternSet.None, out _).Length);
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        FreeText.Find(clean, all, PatternSet.None, out _);
        FreeText.Find(found, all, PatternSet.None, out _);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
