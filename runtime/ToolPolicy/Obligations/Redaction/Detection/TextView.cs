using System;
using System.Buffers;
using System.Runtime.CompilerServices;

namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>Text as a detector sees it: bytes with an outside. What lies outside reads as NUL, and whoever reads past the end of what has not ended is noted.</summary>
internal ref struct TextView(ReadOnlySpan<byte> bytes, bool isFinal)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    /// <summary>Whether an answer depends on text that has not come yet. Such an answer does not count; the question is put again.</summary>
    public bool MetEnd { get; set; }

    /// <summary>Whether the text ends where it ends.</summary>
    public readonly bool IsFinal { get; } = isFinal;

    public readonly int Length => _bytes.Length;

    public readonly ReadOnlySpan<byte> Bytes => _bytes;

    public byte this[int at]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (uint)at < (uint)_bytes.Length ? _bytes[at] : Outside(at);
    }

    /// <summary>How many bytes from a place on are of a set; at most <paramref name="most"/>.</summary>
    public int Run(int at, SearchValues<byte> set, int most)
    {
        ReadOnlySpan<byte> rest = From(at, most);
        int run = rest.IndexOfAnyExcept(set);
        if (run >= 0)
        {
            return run;
        }

        MetEnd |= rest.Length < most && !IsFinal;
        return rest.Length;
    }

    /// <summary>Whether a text stands at a place.</summary>
    public bool Has(int at, ReadOnlySpan<byte> expected)
    {
        if (at < 0)
        {
            return false;
        }

        ReadOnlySpan<byte> there = From(at, expected.Length);
        if (there.Length == expected.Length)
        {
            return there.SequenceEqual(expected);
        }

        MetEnd |= !IsFinal && expected.StartsWith(there);
        return false;
    }

    private readonly ReadOnlySpan<byte> From(int at, int most)
    {
        ReadOnlySpan<byte> rest = _bytes[Math.Min(at, _bytes.Length)..];
        return rest[..Math.Min(most, rest.Length)];
    }

    private byte Outside(int at)
    {
        MetEnd |= at >= 0 && !IsFinal;
        return 0;
    }
}
