using System;
using System.Collections.Generic;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace ToolPolicy.Obligations.Redaction;

/// <summary>The sensitive arguments of one call: a result that repeats one is masked there, in the spellings that are common.</summary>
/// <remarks>
/// Compared are letters and digits without case, accents, width and separators, in the value's own spelling and in those of <see cref="EchoSpellings"/>. A value of fewer
/// than four of them counts only as a whole word, one of digits only as a whole number; Booleans and null never do, because every second answer has them.
/// </remarks>
internal sealed class EchoedValues
{
    /// <summary>More separators than this do not stand inside one value.</summary>
    private const int MaxGap = 3;

    /// <summary>A rune in UTF-8.</summary>
    private const int LongestRune = 4;

    /// <summary>Shorter values are found as whole words only.</summary>
    private const int ShortLength = 4;

    private readonly List<(string Skeleton, string? Kind)> _needles = [];
    private readonly HashSet<(string, string?)> _seen = [];

    /// <summary>In how many bytes a value can be repeated at most: each of its letters, with as many separators as may stand between two.</summary>
    public int Reach { get; private set; }

    /// <summary>Adds what a JSON value holds: its strings and numbers.</summary>
    public static void Add(ref EchoedValues? values, JsonElement json, string? kind)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.String:
                AddText(ref values, json.GetString(), kind);
                break;
            case JsonValueKind.Number:
                AddText(ref values, json.GetRawText(), kind);
                break;
            case JsonValueKind.Array:
                foreach (JsonElement element in json.EnumerateArray())
                {
                    Add(ref values, element, kind);
                }

                break;
            case JsonValueKind.Object:
                foreach (JsonProperty property in json.EnumerateObject())
                {
                    Add(ref values, property.Value, kind);
                }

                break;
        }
    }

    /// <summary>Adds a value that was bound as it is.</summary>
    public static void Add<T>(ref EchoedValues? values, T value, string? kind) => AddText(ref values, value switch
    {
        bool => null,
        DateTime moment => moment.ToString("O", CultureInfo.InvariantCulture),
        DateTimeOffset moment => moment.ToString("O", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value?.ToString(),
    }, kind);

    /// <summary>Finds what repeats a value, in the order of places, without overlaps.</summary>
    /// <param name="raw">One JSON string without its quotes, one number, or plain text.</param>
    /// <param name="offset">Where it stands.</param>
    /// <param name="isJson">Whether backslashes escape.</param>
    /// <param name="isNumber">Whether it is a number, which is masked as a whole.</param>
    /// <param name="found">Gets what is found.</param>
    /// <param name="isKey">Whether it is the key of a dictionary.</param>
    /// <param name="isData">Whether it is data as it came, in which no placeholder is ours.</param>
    public void Find(ReadOnlySpan<byte> raw, int offset, bool isJson, bool isNumber, List<EchoedSpan> found, bool isKey = false, bool isData = false)
    {
        EchoSkeleton skeleton = EchoSkeleton.Of(raw, isJson, isData);
        List<(int Start, int End, string? Kind)> hits = [];
        foreach ((string needle, string? kind) in _needles)
        {
            ReadOnlySpan<char> letters = CollectionsMarshal.AsSpan(skeleton.Letters);
            for (int from = 0; letters[from..].IndexOf(needle, StringComparison.Ordinal) is >= 0 and int at;)
            {
                if (skeleton.IsWhole(from + at, needle.Length, IsShort(needle) ? 1 : MaxGap, IsShort(needle)))
                {
                    hits.Add((from + at, from + at + needle.Length, kind));
                }

                from += at + 1;
            }
        }

        // The wider of two that overlap; what touches the last one is part of it.
        hits.Sort(static (one, other) => one.Start != other.Start ? one.Start.CompareTo(other.Start) : other.End.CompareTo(one.End));
        int last = -1;
        foreach ((int start, int end, string? kind) in hits)
        {
            if (start >= last)
            {
                found.Add(isNumber ? new EchoedSpan(offset, offset + raw.Length, kind, IsNumber: true, isKey)
                    : new EchoedSpan(offset + skeleton.StartOf(start), offset + skeleton.EndOf(end - 1), kind, IsNumber: false, isKey));
                last = isNumber ? int.MaxValue : end;
            }
            else if (end > last)
            {
                found[^1] = found[^1] with { End = offset + skeleton.EndOf(end - 1) };
                last = end;
            }
        }
    }

    /// <summary>Two ideographs are a name, and nothing separates words where they are written.</summary>
    private static bool IsShort(string needle) => needle.Length < ShortLength && !needle.AsSpan().ContainsAnyInRange('\u2e80', '\uffff');

    private static void AddText(ref EchoedValues? values, string? text, string? kind)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        values ??= new EchoedValues();
        foreach (string spelling in EchoSpellings.Of(text))
        {
            string needle = EchoSkeleton.Of(spelling);
            if (needle.Length > 0 && values._seen.Add((needle, kind)))
            {
                values._needles.Add((needle, kind));
                values.Reach = Math.Max(values.Reach, (needle.Length + 1) * (MaxGap + 1) * LongestRune);
            }
        }
    }
}
