using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using ToolPolicy.Obligations.Redaction.Detection;
using Xunit;

namespace ToolPolicy.Tests.Redaction.Detection;

/// <summary>A text that comes in pieces is masked as the whole one is, wherever it was cut.</summary>
public sealed class MaskStreamTests
{
    private static readonly int Seed = Environment.GetEnvironmentVariable("TOOLPOLICY_TEST_SEED") is { } seed ? int.Parse(seed, CultureInfo.InvariantCulture) : 20261128;
    private static readonly int Count = Environment.GetEnvironmentVariable("TOOLPOLICY_TEST_COUNT") is { } count ? int.Parse(count, CultureInfo.InvariantCulture) : 200;

    [Fact]
    public void Random_texts_cut_at_random_and_into_single_bytes()
    {
        for (int i = 0; i < Count; i++)
        {
            NearMisses random = new(Seed + i);
            byte[] text = Encoding.UTF8.GetBytes(random.Next(rows: 1 + (i % 24)));
            string whole = Whole(text);
            Assert.True(whole == Masked(text.Select(static b => new[] { b })), $"seed {Seed + i}, byte by byte: {Encoding.UTF8.GetString(text)}");
            Assert.True(whole == Masked(random.Cut(text)), $"seed {Seed + i}: {Encoding.UTF8.GetString(text)}");
        }
    }

    [Fact]
    public void Every_row_cut_in_two_at_every_byte()
    {
        foreach (DetectorRow row in DetectorTables.Some)
        {
            byte[] text = Encoding.UTF8.GetBytes(row.Text);
            string whole = Whole(text);
            for (int at = 0; at <= text.Length; at++)
            {
                Assert.True(whole == Masked([text[..at], text[at..]]), $"{row.Marked} at {at}");
            }
        }
    }

    [Fact]
    public void Long_texts_with_keys_longer_than_what_is_looked_back_at()
    {
        string key = "-----BEGIN PRIVATE KEY-----\n" + string.Concat(Enumerable.Range(0, 200).Select(static i => $"MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC{i:000}\n")) + "-----END PRIVATE KEY-----";
        byte[] text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat($"A note of some length, with nothing in it. {key} and jane@example.com, then {new string('x', 700)} 4111 1111 1111 1111 end. ", 3)));
        string whole = Whole(text);
        Assert.Equal(9, whole.Count(static c => c == '\u27e6'));
        Assert.DoesNotContain("MIIE", whole, StringComparison.Ordinal);
        NearMisses random = new(Seed);
        for (int i = 0; i < Math.Min(Count, 10); i++)
        {
            Assert.Equal(whole, Masked(random.Cut(text)));
        }
    }

    [Fact]
    public void Text_is_passed_on_while_it_comes()
    {
        ArrayBufferWriter<byte> output = new();
        MaskStream stream = new(DetectorSet.Of(Detectors.All), output);
        for (int i = 1; i <= 1000; i++)
        {
            stream.Append("Nothing is in this sentence. ");

            // What more text could change is held back, and a quarter of that until it is looked through again.
            Assert.InRange(output.WrittenCount, Math.Max(0, (i * 29) - (ScanLimits.Reach * 5 / 4) - 29), Math.Max(0, (i * 29) - ScanLimits.Reach));
        }

        stream.Complete();
        Assert.Equal(29_000, output.WrittenCount);
    }

    [Fact]
    public void Characters_may_be_cut_between_surrogates_and_brackets_are_escaped()
    {
        ArrayBufferWriter<byte> output = new();
        MaskStream stream = new(DetectorSet.Of(Detectors.Email), output);
        stream.Append("to \ud83d");
        stream.Append("\ude00 \u27e6x\u27e7 jane@exa");
        stream.Append("mple.com");
        stream.Complete();
        Assert.Equal("to \ud83d\ude00 \\u27e6x\u27e7 \u27e6redacted:email\u27e7", Encoding.UTF8.GetString(output.WrittenSpan));
        Assert.Equal(1, stream.MaskedCount);
    }

    [Fact]
    public void Half_of_a_character_at_the_end_is_no_character()
    {
        ArrayBufferWriter<byte> output = new();
        MaskStream stream = new(DetectorSet.Of(Detectors.Email), output);
        stream.Append("jane@example.com \ud83d");
        stream.Complete();
        Assert.Equal("\u27e6redacted:email\u27e7 \ufffd", Encoding.UTF8.GetString(output.WrittenSpan));
    }

    [Fact]
    public void Text_before_a_key_that_has_not_ended_is_passed_on_and_the_key_is_not()
    {
        byte[] prose = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Nothing is in this sentence. ", 50)));
        ArrayBufferWriter<byte> output = new();
        MaskStream stream = new(DetectorSet.Of(Detectors.All), output);
        stream.Append([.. prose, .. "-----BEGIN PRIVATE KEY-----\nMIIE"u8]);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 3000; i++)
        {
            stream.Append("vQIBADANBg"u8);
            Assert.True(prose.AsSpan().StartsWith(output.WrittenSpan));
        }

        Assert.Equal(prose.Length, output.WrittenCount);

        // Room doubles: a key of 30 KB costs a few times as much, however small its pieces.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 30_000, 1_000_000);
        stream.Append("\n-----END PRIVATE KEY-----\n"u8);
        stream.Complete();
        Assert.Equal(Encoding.UTF8.GetString(prose) + "\u27e6redacted:private-key\u27e7\n", Encoding.UTF8.GetString(output.WrittenSpan));
    }

    public static TheoryData<string, string, int> Long => new()
    {
        // Tokens that go on longer than what is held back of other text, and begin before the sign that announces them.
        { "a note, eyJ" + new string('a', 900) + ".eyJ" + new string('b', 900) + ".sig, end", "a note, \u27e6redacted:jwt\u27e7, end", 1 },
        { "see https://user:" + new string('p', 200) + "@" + new string('h', 400) + " end", "see https://\u27e6redacted:url-credentials\u27e7 end", 1 },
        { "to " + new string('j', 60) + "@" + string.Concat(Enumerable.Repeat(new string('d', 50) + ".", 4)) + "com end", "to \u27e6redacted:email\u27e7 end", 1 },

        // Two that touch are two.
        { "-----BEGIN PRIVATE KEY-----\nMIIE\n-----BEGIN PRIVATE KEY-----\nMIIF\n; end", "\u27e6redacted:private-key\u27e7\u27e6redacted:private-key\u27e7; end", 2 },

        // Backslashes that are left when one level of escapes is undone hide nothing.
        { "C:\\\\new\\\\u0041 jane@example.com end", "C:\\\\new\\\\u0041 \u27e6redacted:email\u27e7 end", 1 },

        // What does not show is passed on where it stands.
        { "\u200b\u200b123-45-6789\u200b end\u200b", "\u200b\u200b\u27e6redacted:ssn\u27e7\u200b end\u200b", 1 },
    };

    [Theory]
    [MemberData(nameof(Long))]
    public void Cut_anywhere_it_is_masked_as_a_whole(string text, string masked, int count)
    {
        // Before and behind stands more than what is looked back at and held back.
        string around = string.Concat(Enumerable.Repeat("Nothing is in this sentence. ", 30));
        foreach (string before in new[] { "", around })
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(before + text + around);
            for (int at = 0; at <= utf8.Length; at += 7)
            {
                ArrayBufferWriter<byte> output = new();
                MaskStream stream = new(DetectorSet.Of(Detectors.All), output);
                stream.Append(utf8.AsSpan(0, at));
                stream.Append(utf8.AsSpan(at));
                stream.Complete();
                Assert.Equal((before + masked + around, count), (Encoding.UTF8.GetString(output.WrittenSpan), stream.MaskedCount));
            }
        }
    }

    private static string Whole(byte[] text)
    {
        ArrayBufferWriter<byte> output = new();
        int at = 0;
        foreach (Finding finding in TextScanner.OfThread.Find(text, DetectorSet.Of(Detectors.All)).ToArray())
        {
            MaskedText.Write(text.AsSpan(at, finding.Start - at), output);
            output.Write(finding.Detector.Placeholder);
            at = finding.End;
        }

        MaskedText.Write(text.AsSpan(at), output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static string Masked(IEnumerable<byte[]> pieces)
    {
        ArrayBufferWriter<byte> output = new();
        MaskStream stream = new(DetectorSet.Of(Detectors.All), output);
        foreach (byte[] piece in pieces)
        {
            stream.Append(piece);
        }

        stream.Complete();
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
