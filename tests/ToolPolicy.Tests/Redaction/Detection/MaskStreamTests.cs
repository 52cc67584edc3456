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
        for (int i = 0; i < 1000; i++)
        {
            stream.Append("Nothing is in this sentence. ");
        }

        Assert.InRange(output.WrittenCount, 27_000, 29_000);
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
