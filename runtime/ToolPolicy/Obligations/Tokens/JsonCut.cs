using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using ToolPolicy.Obligations.Redaction;

namespace ToolPolicy.Obligations.Tokens;

/// <summary>Cuts masked JSON to a cap. What comes out is valid JSON of the same shape that says where it was cut.</summary>
/// <remarks>
/// One level governs all: at level n every array keeps its first n elements and every string its first 8n + 16 bytes, so that the cut is fair and deterministic. Objects
/// keep their members (dictionaries of more than 64, their first n) unless not even level 0 fits; then they lose their last members too.
/// </remarks>
internal sealed class JsonCut
{
    private const int SmallObject = 64;
    private const int BytesPerLevel = 8;
    private const int LeastBytes = 16;

    private readonly byte[] _json;
    private readonly List<Node> _nodes = [];
    private readonly bool _showTotal;
    private int _highest;

    private JsonCut(ReadOnlySpan<byte> json, bool showTotal)
    {
        _json = json.ToArray();
        _showTotal = showTotal;
        Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = 128 });
        reader.Read();
        Read(ref reader, default);
    }

    /// <summary>The JSON cut to its cap; null when not even its outermost shape fits.</summary>
    public static string? ToFit(ReadOnlySpan<byte> json, int maxTokens, TokenCounter counter, bool showTotal)
    {
        JsonCut cut = new(json, showTotal);
        ArrayBufferWriter<byte> output = new();
        return CutSearch.Best(-SmallObject, cut._highest, level =>
        {
            output.ResetWrittenCount();
            cut.Write(output, 0, level);
            string text = Encoding.UTF8.GetString(output.WrittenSpan);
            return counter.Fits(text, maxTokens) ? text : null;
        });
    }

    /// <summary>Reads a value and what is below it. Recursion is bounded: the writer nests no deeper than 64.</summary>
    private void Read(ref Utf8JsonReader reader, Range name)
    {
        int at = _nodes.Count;
        int start = (int)reader.TokenStartIndex;
        JsonTokenType type = reader.TokenType;
        _nodes.Add(default);
        int count = 0;
        if (type == JsonTokenType.StartArray)
        {
            for (; reader.Read() && reader.TokenType != JsonTokenType.EndArray; count++)
            {
                Read(ref reader, default);
            }
        }
        else if (type == JsonTokenType.StartObject)
        {
            for (; reader.Read() && reader.TokenType != JsonTokenType.EndObject; count++)
            {
                Range member = new((int)reader.TokenStartIndex, (int)reader.BytesConsumed);
                reader.Read();
                Read(ref reader, member);
            }
        }

        Range whole = new(start, (int)reader.BytesConsumed);
        _nodes[at] = new Node(type, name, whole, count, _nodes.Count);
        _highest = Math.Max(_highest, type == JsonTokenType.String ? (whole.End.Value - start) / BytesPerLevel : count);
    }

    private void Write(ArrayBufferWriter<byte> output, int at, int level)
    {
        Node node = _nodes[at];
        switch (node.Type)
        {
            case JsonTokenType.StartArray:
                WriteMany(output, at, level, Math.Max(level, 0), "["u8, "]"u8);
                break;
            case JsonTokenType.StartObject:
                int kept = level < 0 ? SmallObject + level : Math.Max(SmallObject, level);
                WriteMany(output, at, level, kept, "{"u8, "}"u8);
                break;
            case JsonTokenType.String:
                WriteString(output, _json.AsSpan(node.Whole), (Math.Max(level, 0) * BytesPerLevel) + LeastBytes);
                break;
            default:
                output.Write(_json.AsSpan(node.Whole));
                break;
        }
    }

    private void WriteMany(ArrayBufferWriter<byte> output, int at, int level, int keep, ReadOnlySpan<byte> open, ReadOnlySpan<byte> close)
    {
        Node node = _nodes[at];
        output.Write(open);
        int child = at + 1;
        int shown = Math.Min(keep, node.Count);
        for (int i = 0; i < shown; i++, child = _nodes[child].Next)
        {
            if (i > 0)
            {
                output.Write(","u8);
            }

            if (node.Type == JsonTokenType.StartObject)
            {
                output.Write(_json.AsSpan(_nodes[child].Name));
            }

            Write(output, child, level);
        }

        if (shown < node.Count)
        {
            output.Write(shown > 0 ? ",\""u8 : "\""u8);
            output.Write(Encoding.UTF8.GetBytes(_showTotal ? CutMarker.OfTotal(shown, node.Count) : Placeholder.Cut));
            output.Write(node.Type == JsonTokenType.StartObject ? "\":null"u8 : "\""u8);
        }

        output.Write(close);
    }

    private void WriteString(ArrayBufferWriter<byte> output, ReadOnlySpan<byte> quoted, int keep)
    {
        string marker = _showTotal ? CutMarker.OfTotal(quoted.Length - 2, "bytes") : Placeholder.Cut;
        ReadOnlySpan<byte> content = quoted[1..^1];
        if (content.Length <= keep + Encoding.UTF8.GetByteCount(marker))
        {
            output.Write(quoted);
            return;
        }

        output.Write("\""u8);
        output.Write(content[..Boundary(content, keep)]);
        output.Write(Encoding.UTF8.GetBytes(marker));
        output.Write("\""u8);
    }

    /// <summary>The last place at or before <paramref name="keep"/> that splits neither a rune, nor an escape, nor a placeholder.</summary>
    internal static int Boundary(ReadOnlySpan<byte> content, int keep)
    {
        int end = 0;
        int open = -1;
        while (end < keep)
        {
            ReadOnlySpan<byte> rest = content[end..];
            int length = rest[0] == '\\' ? (rest[1] == 'u' ? 6 : 2) : RuneLength(rest[0]);
            if (end + length > keep)
            {
                break;
            }

            if (rest.StartsWith("\u27e6"u8))
            {
                open = end;
            }
            else if (rest.StartsWith("\u27e7"u8))
            {
                open = -1;
            }

            end += length;
        }

        return open >= 0 ? open : end;
    }

    private static int RuneLength(byte first) => first switch { < 0x80 => 1, < 0xe0 => 2, < 0xf0 => 3, _ => 4 };

    /// <param name="Type">The value's first token.</param>
    /// <param name="Name">The member's name, quotes and colon included.</param>
    /// <param name="Whole">The value.</param>
    /// <param name="Count">Elements or members.</param>
    /// <param name="Next">The node after all that is below this one.</param>
    private readonly record struct Node(JsonTokenType Type, Range Name, Range Whole, int Count, int Next);
}
