using System;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace ToolPolicy.Generation;

/// <summary>Readers of scalar JSON values: what System.Text.Json's web defaults read, minus numbers that are not finite and text that is not Unicode.</summary>
public static partial class FromJson
{
    /// <summary>A string. Unpaired surrogates are no text.</summary>
    public static bool String(JsonElement json, ref ReadContext context, [MaybeNullWhen(false)] out string value)
    {
        value = json.ValueKind == JsonValueKind.String ? TextOf(json) : null;
        return value is not null;
    }

    /// <summary>A Boolean.</summary>
    public static bool Boolean(JsonElement json, ref ReadContext context, out bool value)
    {
        value = json.ValueKind == JsonValueKind.True;
        return value || json.ValueKind == JsonValueKind.False;
    }

    /// <summary>A string of one UTF-16 unit.</summary>
    public static bool Char(JsonElement json, ref ReadContext context, out char value)
    {
        value = default;
        if (json.ValueKind != JsonValueKind.String || TextOf(json) is not [char only])
        {
            return false;
        }

        value = only;
        return true;
    }

    /// <summary>A number, or a string that is one.</summary>
    public static bool SByte(JsonElement json, ref ReadContext context, out sbyte value) =>
        json.ValueKind == JsonValueKind.Number ? json.TryGetSByte(out value) : Quoted(json, out value, Utf8Parser.TryParse);

    /// <inheritdoc cref="SByte"/>
    public static bool Byte(JsonElement json, ref ReadContext context, out byte value) =>
        json.ValueKind == JsonValueKind.Number ? json.TryGetByte(out value) : Quoted(json, out value, Utf8Parser.TryParse);

    /// <inheritdoc cref="SByte"/>
    public static bool Int16(JsonElement json, ref ReadContext context, out short value) =>
        json.ValueKind == JsonValueKind.Number ? json.TryGetInt16(out value) : Quoted(json, out value, Utf8Parser.TryParse);

    /// <inheritdoc cref="SByte"/>
    public static bool UInt16(JsonElement json, ref ReadContext context, out ushort value) =>
        json.ValueKind == JsonValueKind.Number ? json.TryGetUInt16(out value) : Quoted(json, out value, Utf8Parser.TryParse);

    /// <inheritdoc cref="SByte"/>
    public static bool Int32(JsonElement json, ref ReadContext context, out int value) =>
        json.ValueKind == JsonValueKind.Number ? json.TryGetInt32(out value) : Quoted(json, out value, Utf8Parser.TryParse);

    /// <inheritdoc cref="SByte"/>
    public static bool UInt32(JsonElement json, ref ReadContext context, out uint value) =>
        json.ValueKind == JsonValueKind.Number ? json.TryGetUInt32(out value) : Quoted(json, out value, Utf8Parser.TryParse);

    /// <inheritdoc cref="SByte"/>
    public static bool Int64(JsonElement json, ref ReadContext context, out long value) =>
        json.ValueKind == JsonValueKind.Number ? json.TryGetInt64(out value) : Quoted(json, out value, Utf8Parser.TryParse);

    /// <inheritdoc cref="SByte"/>
    public static bool UInt64(JsonElement json, ref ReadContext context, out ulong value) =>
        json.ValueKind == JsonValueKind.Number ? json.TryGetUInt64(out value) : Quoted(json, out value, Utf8Parser.TryParse);

    /// <inheritdoc cref="SByte"/>
    public static bool Decimal(JsonElement json, ref ReadContext context, out decimal value) =>
        json.ValueKind == JsonValueKind.Number ? json.TryGetDecimal(out value) : Quoted(json, out value, Utf8Parser.TryParse);

    /// <summary>A whole number of up to 128 bits, or a string that is one.</summary>
    public static bool Int128(JsonElement json, ref ReadContext context, out Int128 value)
    {
        value = default;
        return Digits(json) is { } digits && System.Int128.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    /// <inheritdoc cref="Int128"/>
    public static bool UInt128(JsonElement json, ref ReadContext context, out UInt128 value)
    {
        value = default;
        return Digits(json) is { } digits && System.UInt128.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    /// <inheritdoc cref="Double"/>
    public static bool Half(JsonElement json, ref ReadContext context, out Half value)
    {
        value = default;
        return Digits(json) is { } digits && System.Half.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && System.Half.IsFinite(value);
    }

    /// <summary>Bytes in base64.</summary>
    public static bool ReadOnlyMemory(JsonElement json, ref ReadContext context, out ReadOnlyMemory<byte> value)
    {
        bool isRead = Bytes(json, ref context, out byte[]? bytes);
        value = bytes;
        return isRead;
    }

    /// <inheritdoc cref="ReadOnlyMemory"/>
    public static bool Memory(JsonElement json, ref ReadContext context, out Memory<byte> value)
    {
        bool isRead = Bytes(json, ref context, out byte[]? bytes);
        value = bytes;
        return isRead;
    }

    /// <summary>A finite number, or a string that is one.</summary>
    public static bool Double(JsonElement json, ref ReadContext context, out double value) =>
        (json.ValueKind == JsonValueKind.Number ? json.TryGetDouble(out value) : Quoted(json, out value, Utf8Parser.TryParse)) && double.IsFinite(value);

    /// <inheritdoc cref="Double"/>
    public static bool Single(JsonElement json, ref ReadContext context, out float value) =>
        (json.ValueKind == JsonValueKind.Number ? json.TryGetSingle(out value) : Quoted(json, out value, Utf8Parser.TryParse)) && float.IsFinite(value);

    /// <summary>A GUID with hyphens.</summary>
    public static bool Guid(JsonElement json, ref ReadContext context, out Guid value)
    {
        value = default;
        return json.ValueKind == JsonValueKind.String && json.TryGetGuid(out value);
    }

    /// <summary>A moment in ISO 8601.</summary>
    public static bool DateTime(JsonElement json, ref ReadContext context, out DateTime value)
    {
        value = default;
        return json.ValueKind == JsonValueKind.String && json.TryGetDateTime(out value);
    }

    /// <inheritdoc cref="DateTime"/>
    public static bool DateTimeOffset(JsonElement json, ref ReadContext context, out DateTimeOffset value)
    {
        value = default;
        return json.ValueKind == JsonValueKind.String && json.TryGetDateTimeOffset(out value);
    }

    /// <summary>A date, such as <c>2026-11-21</c>.</summary>
    public static bool DateOnly(JsonElement json, ref ReadContext context, out DateOnly value)
    {
        value = default;
        return json.ValueKind == JsonValueKind.String
            && System.DateOnly.TryParseExact(TextOf(json), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
    }

    /// <summary>A time of day.</summary>
    public static bool TimeOnly(JsonElement json, ref ReadContext context, out TimeOnly value)
    {
        value = default;
        if (!TimeSpan(json, ref context, out TimeSpan time) || time < System.TimeSpan.Zero || time.Days > 0)
        {
            return false;
        }

        value = System.TimeOnly.FromTimeSpan(time);
        return true;
    }

    /// <summary>A duration in .NET's constant form.</summary>
    public static bool TimeSpan(JsonElement json, ref ReadContext context, out TimeSpan value)
    {
        value = default;
        return json.ValueKind == JsonValueKind.String && System.TimeSpan.TryParseExact(TextOf(json), "c", CultureInfo.InvariantCulture, out value);
    }

    /// <summary>An address, absolute or relative.</summary>
    public static bool Uri(JsonElement json, ref ReadContext context, [MaybeNullWhen(false)] out Uri value)
    {
        value = null;
        return json.ValueKind == JsonValueKind.String && System.Uri.TryCreate(TextOf(json), UriKind.RelativeOrAbsolute, out value);
    }

    /// <summary>A version of two to four numbers.</summary>
    public static bool Version(JsonElement json, ref ReadContext context, [MaybeNullWhen(false)] out Version value)
    {
        value = null;
        return json.ValueKind == JsonValueKind.String
            && TextOf(json) is { Length: > 0 } text
            && !char.IsWhiteSpace(text[0])
            && !char.IsWhiteSpace(text[^1])
            && System.Version.TryParse(text, out value);
    }

    /// <summary>Bytes in base64.</summary>
    public static bool Bytes(JsonElement json, ref ReadContext context, [MaybeNullWhen(false)] out byte[] value)
    {
        value = null;
        return json.ValueKind == JsonValueKind.String && json.TryGetBytesFromBase64(out value);
    }

    private delegate bool Utf8TryParse<T>(ReadOnlySpan<byte> text, out T value, out int used, char format);

    /// <summary>A number inside a string, whole, as <c>JsonNumberHandling.AllowReadingFromString</c> reads it.</summary>
    private static bool Quoted<T>(JsonElement json, out T? value, Utf8TryParse<T> parse)
    {
        value = default;
        if (json.ValueKind != JsonValueKind.String)
        {
            return false;
        }

        ReadOnlySpan<byte> text = JsonMarshal.GetRawUtf8Value(json)[1..^1];
        return text.Length is > 0 and <= 64 && parse(text, out value, out int used, default) && used == text.Length;
    }

    /// <summary>The text of a number, or of a short string; null for anything else.</summary>
    private static string? Digits(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Number => json.GetRawText(),
        JsonValueKind.String when JsonMarshal.GetRawUtf8Value(json) is { Length: > 2 and <= 66 } raw && raw[1] > (byte)' ' && raw[^2] > (byte)' ' => TextOf(json),
        _ => null,
    };

    /// <summary>The text of a JSON string; null when it is not Unicode.</summary>
    private static string? TextOf(JsonElement json)
    {
        try
        {
            string text = json.GetString()!;
            return Unicode.IsWellFormed(text) ? text : null;
        }
        catch (InvalidOperationException)
        {
            // GetString's way to say that an escape is half a surrogate pair.
            return null;
        }
    }
}
