using System;
using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;
using ToolPolicy.Decisions;
using ToolPolicy.Generation;
using ToolPolicy.Obligations.Redaction;
using ToolPolicy.Rules;

namespace ToolPolicy.Binding;

/// <summary>Turns what a host hands over as an argument into the parameter's type: JSON in any of its forms, a string that is JSON, or a CLR value.</summary>
internal static class ArgumentReader
{
    /// <summary>The longest argument, in characters or bytes of JSON. Longer ones are denied unread: 1 MiB.</summary>
    public const int MaxLength = 1024 * 1024;

    public static bool IsJsonNull(object? raw) => raw switch
    {
        null => true,
        JsonElement json => IsJsonNull(json),
        JsonDocument document => IsNullAt(document),
        _ => false,
    };

    public static bool IsJsonNull(JsonElement json)
    {
        try
        {
            return json.ValueKind == JsonValueKind.Null;
        }
        catch (ObjectDisposedException)
        {
            // Whoever handed the document over has disposed it. Reading it will fail too, and be denied.
            return false;
        }
    }

    private static bool IsNullAt(JsonDocument document)
    {
        try
        {
            return document.RootElement.ValueKind == JsonValueKind.Null;
        }
        catch (ObjectDisposedException)
        {
            // As above.
            return false;
        }
    }

    /// <summary>Whether a string is JSON's null, which is null for every type but a string.</summary>
    public static bool IsNullText(object? raw) => raw is string { Length: < 64 } text && text.AsSpan().Trim(" \t\r\n").SequenceEqual("null");

    /// <summary>Reads an argument that is not null. <see cref="DecisionCode.Permit"/> when it was read.</summary>
    /// <param name="argument">The argument.</param>
    /// <param name="parameter">Its parameter.</param>
    /// <param name="read">Reads it from JSON.</param>
    /// <param name="value">What was read.</param>
    /// <param name="echoes">Gets what is sensitive of it.</param>
    public static DecisionCode TryRead<T>(in ArgumentValue argument, ToolParameter parameter, JsonReader<T> read, out T? value, ref EchoedValues? echoes)
    {
        value = default;
        try
        {
            if (argument.IsJson)
            {
                return FromJson(argument.Json, read, out value, ref echoes, parameter);
            }

            object raw = argument.Clr!;
            return raw switch
            {
                JsonElement element => FromJson(element, read, out value, ref echoes, parameter),
                string text => FromText(text, read, out value, ref echoes, parameter),
                double and not (> double.NegativeInfinity and < double.PositiveInfinity) or float and not (> float.NegativeInfinity and < float.PositiveInfinity)
                    => DecisionCode.ArgumentMistyped,
                T scalar when !typeof(T).IsEnum && IsImmutable(typeof(T)) => Is(scalar, out value, ref echoes, parameter),
                JsonDocument document => FromJson(document.RootElement, read, out value, ref echoes, parameter),
                JsonNode node => FromUtf16(node.ToJsonString(), read, out value, ref echoes, parameter),
                _ => FromClr(raw, read, out value, ref echoes, parameter),
            };
        }
        catch (Exception)
        {
            // A disposed document, a node nested beyond the serializer, a constructor of the parameter's type that refuses its values: not of the declared type.
            value = default;
            return DecisionCode.ArgumentMistyped;
        }
    }

    private static DecisionCode FromJson<T>(JsonElement json, JsonReader<T> read, out T? value, ref EchoedValues? echoes, ToolParameter parameter)
    {
        value = default;
        if (json.ValueKind == JsonValueKind.Undefined)
        {
            return DecisionCode.ArgumentMistyped;
        }

        if (JsonMarshal.GetRawUtf8Value(json).Length > MaxLength)
        {
            return DecisionCode.ArgumentTooLong;
        }

        ReadContext context = new(echoes);
        bool isRead = read(json, ref context, out value);
        echoes = context.Echoes;
        if (isRead && parameter is { Mark: { } mark, IsMaskedInside: false })
        {
            EchoedValues.Add(ref echoes, json, mark.Kind);
        }

        return isRead ? DecisionCode.Permit : context.Fault;
    }

    /// <summary>A string is a string, and for any other type JSON inside a string, or else the text itself: what <c>AIFunctionFactory</c> does.</summary>
    private static DecisionCode FromText<T>(string text, JsonReader<T> read, out T? value, ref EchoedValues? echoes, ToolParameter parameter)
    {
        value = default;
        if (text.Length > MaxLength)
        {
            return DecisionCode.ArgumentTooLong;
        }

        if (!Unicode.IsWellFormed(text))
        {
            return DecisionCode.ArgumentMistyped;
        }

        if (typeof(T) == typeof(string))
        {
            return Is((T)(object)text, out value, ref echoes, parameter);
        }

        DecisionCode asJson;
        try
        {
            asJson = FromUtf16(text, read, out value, ref echoes, parameter);
        }
        catch (JsonException)
        {
            asJson = DecisionCode.ArgumentMistyped;
        }

        return asJson != DecisionCode.ArgumentMistyped
            ? asJson
            : FromUtf16("\"" + JsonEncodedText.Encode(text) + "\"", read, out value, ref echoes, parameter);
    }

    private static DecisionCode FromUtf16<T>(string json, JsonReader<T> read, out T? value, ref EchoedValues? echoes, ToolParameter parameter)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return FromJson(document.RootElement, read, out value, ref echoes, parameter);
    }

    /// <summary>
    /// Other CLR values go through JSON: what is bound is then a copy that nobody else holds, and it obeys the reader's constraints. Where their type has no JSON
    /// contract (reflection is off), they are not of the declared type.
    /// </summary>
    private static DecisionCode FromClr<T>(object raw, JsonReader<T> read, out T? value, ref EchoedValues? echoes, ToolParameter parameter)
    {
        value = default;
        if (raw is Enum member)
        {
            // By its number: its name in C# may be another one in JSON.
            return FromText(member.ToString("D"), read, out value, ref echoes, parameter);
        }

        // Off in a natively compiled program: the compiler then leaves the serializer out.
        if (JsonSerializer.IsReflectionEnabledByDefault)
        {
            return FromJson(JsonSerializer.SerializeToElement(raw, AIJsonUtilities.DefaultOptions.GetTypeInfo(raw is T ? typeof(T) : raw.GetType())), read, out value, ref echoes, parameter);
        }

        ArrayBufferWriter<byte> buffer = new();
        using Utf8JsonWriter writer = new(buffer);
        if (!ClrJson.TryWrite(writer, raw))
        {
            return DecisionCode.ArgumentMistyped;
        }

        writer.Flush();
        using JsonDocument written = JsonDocument.Parse(buffer.WrittenMemory);
        return FromJson(written.RootElement, read, out value, ref echoes, parameter);
    }

    private static bool IsImmutable(Type type) => type.IsPrimitive
        || type == typeof(decimal) || type == typeof(Guid) || type == typeof(DateTime) || type == typeof(DateTimeOffset) || type == typeof(DateOnly)
        || type == typeof(TimeOnly) || type == typeof(TimeSpan) || type == typeof(Uri) || type == typeof(Version);

    private static DecisionCode Is<T>(T read, out T? value, ref EchoedValues? echoes, ToolParameter parameter)
    {
        value = read;
        if (parameter is { Mark: { } mark, IsMaskedInside: false })
        {
            EchoedValues.Add(ref echoes, read, mark.Kind);
        }

        return DecisionCode.Permit;
    }
}
