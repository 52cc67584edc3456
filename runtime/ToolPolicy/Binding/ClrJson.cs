using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ToolPolicy.Binding;

/// <summary>
/// Writes as JSON what a host may pass as an argument without a serializer: scalars, JSON, and dictionaries and sequences of those. It needs no reflection, so that a
/// natively compiled program carries no serializer for it.
/// </summary>
internal static class ClrJson
{
    private const int MaxDepth = 64;

    /// <summary>Writes a value; false when it, or something in it, is of another type or nested too deeply.</summary>
    public static bool TryWrite(Utf8JsonWriter writer, object? value)
    {
        if (writer.CurrentDepth >= MaxDepth)
        {
            return false;
        }

        switch (value)
        {
            case null:
                writer.WriteNullValue();
                return true;
            case string text:
                writer.WriteStringValue(text);
                return true;
            case char or Guid or DateTime or DateTimeOffset or DateOnly or TimeOnly or TimeSpan or Uri or Version:
                writer.WriteStringValue(TextOf(value));
                return true;
            case bool truth:
                writer.WriteBooleanValue(truth);
                return true;
            case double and not (> double.NegativeInfinity and < double.PositiveInfinity):
            case float and not (> float.NegativeInfinity and < float.PositiveInfinity):
            case Half half when !Half.IsFinite(half):
                return false;
            case Enum member:
                writer.WriteStringValue(member.ToString());
                return true;
            case byte or sbyte or short or ushort or int or uint or long or ulong or float or double or decimal or Half or Int128 or UInt128:
                writer.WriteRawValue(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture));
                return true;
            case byte[] bytes:
                writer.WriteBase64StringValue(bytes);
                return true;
            case JsonElement json:
                json.WriteTo(writer);
                return true;
            case JsonDocument document:
                document.WriteTo(writer);
                return true;
            case JsonNode node:
                writer.WriteRawValue(node.ToJsonString());
                return true;
            case IEnumerable<KeyValuePair<string, object?>> members:
                return TryWriteObject(writer, members);
            case IEnumerable<KeyValuePair<string, string?>> members:
                return TryWriteObject(writer, Widened(members));
            case IDictionary:
                return false;
            case IEnumerable items:
                return TryWriteArray(writer, items);
            default:
                return false;
        }
    }

    private static bool TryWriteObject(Utf8JsonWriter writer, IEnumerable<KeyValuePair<string, object?>> members)
    {
        writer.WriteStartObject();
        foreach ((string name, object? member) in members)
        {
            writer.WritePropertyName(name);
            if (!TryWrite(writer, member))
            {
                return false;
            }
        }

        writer.WriteEndObject();
        return true;
    }

    private static bool TryWriteArray(Utf8JsonWriter writer, IEnumerable items)
    {
        writer.WriteStartArray();
        foreach (object? item in items)
        {
            if (!TryWrite(writer, item))
            {
                return false;
            }
        }

        writer.WriteEndArray();
        return true;
    }

    private static IEnumerable<KeyValuePair<string, object?>> Widened(IEnumerable<KeyValuePair<string, string?>> members)
    {
        foreach ((string name, string? value) in members)
        {
            yield return new(name, value);
        }
    }

    private static string TextOf(object value) => value switch
    {
        DateTime or DateTimeOffset or DateOnly or TimeOnly => ((IFormattable)value).ToString("O", CultureInfo.InvariantCulture),
        TimeSpan span => span.ToString("c", CultureInfo.InvariantCulture),
        Uri uri => uri.OriginalString,
        _ => value.ToString()!,
    };
}
