using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ToolPolicy.Obligations.Redaction;

namespace ToolPolicy.Generation;

/// <summary>What a <see cref="ToolJsonContextAttribute"/> names reads and writes as a whole. For generated code.</summary>
public static partial class ContextJson
{
    /// <summary>What a context knows of a type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="context">The context.</param>
    /// <exception cref="InvalidOperationException">It does not know the type.</exception>
    public static JsonTypeInfo<T> Of<T>(JsonSerializerContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.GetTypeInfo(typeof(T)) as JsonTypeInfo<T>
            ?? throw new InvalidOperationException($"{context.GetType()} knows nothing of {typeof(T)}: it needs [JsonSerializable(typeof({typeof(T).Name}))], and System.Text.Json's generator must run in its project");
    }

    /// <summary>Reads an argument. False when it is not of the type, or when two readers would disagree about what it says.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="json">The argument.</param>
    /// <param name="context">Where the reader stands.</param>
    /// <param name="type">What the context knows of the type.</param>
    /// <param name="value">What was read.</param>
    public static bool Read<T>(JsonElement json, ref ReadContext context, JsonTypeInfo<T> type, out T value)
    {
        value = default!;
        if (json.ValueKind == JsonValueKind.Null || !SaysOneThing(json, ref context))
        {
            return false;
        }

        try
        {
            value = json.Deserialize(type)!;
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or InvalidOperationException or FormatException or ArgumentException or OverflowException)
        {
            return false;
        }

        return value is not null;
    }

    /// <summary>
    /// Writes a value. Every string, key and number of it passes the writer, as if a generated writer had written it: it is searched, masked where it repeats a sensitive
    /// argument, and written no further than the cap could show.
    /// </summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <param name="type">What the context knows of the type.</param>
    public static void Write<T>(MaskingWriter writer, T value, JsonTypeInfo<T> type)
    {
        ArgumentNullException.ThrowIfNull(writer);
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(value, type);
        try
        {
            Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = 64 });
            reader.Read();
            Write(writer, ref reader);
        }
        finally
        {
            Array.Clear(json);
        }
    }

    private static void Write(MaskingWriter writer, ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                writer.StartObject();
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    // Whether a name is a member's or a key of a dictionary is not known here, so it is taken for data.
                    writer.Key(reader.GetString()!);
                    reader.Read();
                    Write(writer, ref reader);
                }

                writer.EndObject();
                break;
            case JsonTokenType.StartArray:
                WriteArray(writer, ref reader);
                break;
            case JsonTokenType.String:
                writer.Value(reader.GetString());
                break;
            case JsonTokenType.Number:
                writer.Json(reader.ValueSpan);
                break;
            case JsonTokenType.True or JsonTokenType.False:
                writer.Value(reader.GetBoolean());
                break;
            default:
                writer.Null();
                break;
        }
    }

    private static void WriteArray(MaskingWriter writer, ref Utf8JsonReader reader)
    {
        int depth = reader.CurrentDepth;
        bool isLeftOut = false;
        writer.StartArray();
        while (reader.Read() && !(reader.TokenType == JsonTokenType.EndArray && reader.CurrentDepth == depth))
        {
            if (isLeftOut || !writer.Item())
            {
                if (!isLeftOut)
                {
                    isLeftOut = true;
                    writer.Rest<object>(null);
                }

                reader.Skip();
            }
            else
            {
                Write(writer, ref reader);
            }
        }

        writer.EndArray();
    }

    private static bool SaysOneThing(JsonElement json, ref ReadContext context)
    {
        if (json.ValueKind == JsonValueKind.Object)
        {
            HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
            if (!context.Enter(json, JsonValueKind.Object))
            {
                return false;
            }

            foreach (JsonProperty property in json.EnumerateObject())
            {
                if (!names.Add(property.Name) || !SaysOneThing(property.Value, ref context))
                {
                    return false;
                }
            }

            return context.Leave();
        }

        if (json.ValueKind == JsonValueKind.Array)
        {
            if (!context.Enter(json, JsonValueKind.Array))
            {
                return false;
            }

            foreach (JsonElement element in json.EnumerateArray())
            {
                if (!SaysOneThing(element, ref context))
                {
                    return false;
                }
            }

            return context.Leave();
        }

        return true;
    }
}
