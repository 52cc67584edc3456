using System;
using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace ToolPolicy.Obligations.Tokens;

/// <summary>Cuts masked JSON to a cap so that it still fits its schema: arrays and free strings lose their tails, and nothing else changes.</summary>
/// <remarks>
/// Levels are those of <see cref="JsonCut"/>. No marker is put in, because an array of objects has no place for one: whoever shows the document says beside it that it
/// was cut. A string is free when its schema names no enumeration, format or pattern; lower bounds on what can be cut are not part of an advertised schema
/// (<see cref="DocumentSchema"/>).
/// </remarks>
internal static class DocumentCut
{
    private const int BytesPerLevel = 8;
    private const int LeastBytes = 16;

    /// <summary>The JSON cut to its cap; null when it does not get there by tails alone.</summary>
    public static string? ToFit(ReadOnlySpan<byte> json, JsonElement schema, int maxTokens, TokenCounter counter)
    {
        using JsonDocument document = JsonDocument.Parse(json.ToArray());
        JsonElement root = document.RootElement;
        ArrayBufferWriter<byte> output = new();
        int highest = HighestIn(root);
        return CutSearch.Best(0, level => level <= highest && counter.Fits(Render(level), maxTokens)) is { } best ? Encoding.UTF8.GetString(Render(best)) : null;

        ReadOnlySpan<byte> Render(int level)
        {
            output.ResetWrittenCount();
            Write(output, root, schema, level);
            return output.WrittenSpan;
        }
    }

    /// <summary>The level that cuts nothing.</summary>
    private static int HighestIn(JsonElement value)
    {
        int highest = value.ValueKind switch
        {
            JsonValueKind.Array => value.GetArrayLength(),
            JsonValueKind.String => JsonMarshal.GetRawUtf8Value(value).Length / BytesPerLevel,
            _ => 0,
        };
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in value.EnumerateArray())
            {
                highest = Math.Max(highest, HighestIn(item));
            }
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty member in value.EnumerateObject())
            {
                highest = Math.Max(highest, HighestIn(member.Value));
            }
        }

        return highest;
    }

    private static void Write(ArrayBufferWriter<byte> output, JsonElement value, JsonElement schema, int level)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Array:
                WriteArray(output, value, DocumentSchema.OfItems(schema), level);
                break;
            case JsonValueKind.Object:
                WriteObject(output, value, schema, level);
                break;
            case JsonValueKind.String when DocumentSchema.IsFreeString(schema):
                WriteString(output, JsonMarshal.GetRawUtf8Value(value), (level * BytesPerLevel) + LeastBytes);
                break;
            default:
                output.Write(JsonMarshal.GetRawUtf8Value(value));
                break;
        }
    }

    private static void WriteArray(ArrayBufferWriter<byte> output, JsonElement array, JsonElement items, int level)
    {
        output.Write("["u8);
        int at = 0;
        foreach (JsonElement item in array.EnumerateArray())
        {
            // What was left out while it was written says so by a last element, which no schema knows.
            if (at == level || (item.ValueKind == JsonValueKind.String && CutMarker.IsMarker(JsonMarshal.GetRawUtf8Value(item)[1..^1], out _)))
            {
                break;
            }

            if (at++ > 0)
            {
                output.Write(","u8);
            }

            Write(output, item, items, level);
        }

        output.Write("]"u8);
    }

    private static void WriteObject(ArrayBufferWriter<byte> output, JsonElement value, JsonElement schema, int level)
    {
        output.Write("{"u8);
        bool isFirst = true;
        foreach (JsonProperty member in value.EnumerateObject())
        {
            if (CutMarker.IsMarker(JsonMarshal.GetRawUtf8PropertyName(member), out _))
            {
                break;
            }

            if (!isFirst)
            {
                output.Write(","u8);
            }

            isFirst = false;
            output.Write("\""u8);
            output.Write(JsonMarshal.GetRawUtf8PropertyName(member));
            output.Write("\":"u8);
            Write(output, member.Value, DocumentSchema.OfMember(schema, member), level);
        }

        output.Write("}"u8);
    }

    private static void WriteString(ArrayBufferWriter<byte> output, ReadOnlySpan<byte> quoted, int keep)
    {
        ReadOnlySpan<byte> content = quoted[1..^1];
        output.Write("\""u8);
        output.Write(content.Length <= keep ? content : content[..StringCut.Boundary(content, keep)]);
        output.Write("\""u8);
    }
}
