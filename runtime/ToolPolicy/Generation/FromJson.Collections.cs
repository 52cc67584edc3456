using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace ToolPolicy.Generation;

/// <content>Readers made of readers.</content>
public static partial class FromJson
{
    /// <summary>JSON null, or a value.</summary>
    public static bool Nullable<T>(JsonElement json, ref ReadContext context, JsonReader<T> item, out T? value)
        where T : struct
    {
        value = null;
        if (json.ValueKind == JsonValueKind.Null)
        {
            return true;
        }

        bool isRead = item(json, ref context, out T read);
        value = read;
        return isRead;
    }

    /// <summary>JSON null, or an object.</summary>
    public static bool OrNull<T>(JsonElement json, ref ReadContext context, JsonReader<T> item, out T? value)
        where T : class
    {
        value = null;
        return json.ValueKind == JsonValueKind.Null || item(json, ref context, out value);
    }

    /// <summary>A JSON array as a list.</summary>
    public static bool List<T>(JsonElement json, ref ReadContext context, JsonReader<T> item, [MaybeNullWhen(false)] out List<T> value)
    {
        value = null;
        if (!context.Enter(json, JsonValueKind.Array))
        {
            return false;
        }

        List<T> list = new(json.GetArrayLength());
        foreach (JsonElement element in json.EnumerateArray())
        {
            if (!item(element, ref context, out T? read))
            {
                return false;
            }

            list.Add(read);
        }

        value = list;
        return context.Leave();
    }

    /// <summary>A JSON array as an array.</summary>
    public static bool Array<T>(JsonElement json, ref ReadContext context, JsonReader<T> item, [MaybeNullWhen(false)] out T[] value)
    {
        value = null;
        if (!context.Enter(json, JsonValueKind.Array))
        {
            return false;
        }

        T[] array = new T[json.GetArrayLength()];
        int at = 0;
        foreach (JsonElement element in json.EnumerateArray())
        {
            if (!item(element, ref context, out T? read))
            {
                return false;
            }

            array[at++] = read;
        }

        value = array;
        return context.Leave();
    }

    /// <summary>A JSON object as a dictionary. A key that occurs twice is refused.</summary>
    public static bool Dictionary<T>(JsonElement json, ref ReadContext context, JsonReader<T> item, [MaybeNullWhen(false)] out Dictionary<string, T> value)
    {
        value = null;
        if (!context.Enter(json, JsonValueKind.Object))
        {
            return false;
        }

        Dictionary<string, T> entries = [];
        foreach (JsonProperty property in json.EnumerateObject())
        {
            if (NameOf(property) is not { } key || !item(property.Value, ref context, out T? read) || !entries.TryAdd(key, read))
            {
                return false;
            }
        }

        value = entries;
        return context.Leave();
    }

    /// <summary>A JSON object as a dictionary whose keys are no strings. A key that occurs twice, in whatever spelling, is refused.</summary>
    public static bool Dictionary<TKey, T>(
        JsonElement json, ref ReadContext context, JsonReader<TKey> key, JsonReader<T> item, [MaybeNullWhen(false)] out Dictionary<TKey, T> value)
        where TKey : notnull
    {
        value = null;
        if (!context.Enter(json, JsonValueKind.Object))
        {
            return false;
        }

        Dictionary<TKey, T> entries = [];
        foreach (JsonProperty property in json.EnumerateObject())
        {
            if (NameOf(property) is not { } name || !Unicode.IsWellFormed(name))
            {
                return false;
            }

            using JsonDocument quoted = JsonDocument.Parse($"\"{JsonEncodedText.Encode(name)}\"");
            if (!key(quoted.RootElement, ref context, out TKey? read) || !item(property.Value, ref context, out T? element) || !entries.TryAdd(read, element))
            {
                return false;
            }
        }

        value = entries;
        return context.Leave();
    }

    /// <summary>A Boolean as the key of a dictionary: its name, in any case.</summary>
    public static bool BooleanKey(JsonElement json, ref ReadContext context, out bool value)
    {
        value = false;
        return json.ValueKind == JsonValueKind.String && bool.TryParse(TextOf(json), out value);
    }

    /// <summary>A member of an enumeration: by name, without regard to case, or by number; only what is defined.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="names">The members' names in JSON.</param>
    /// <param name="values">Their values, in the same order.</param>
    /// <param name="isFlags">Whether members combine, as <c>A, B</c> or as the sum of bits.</param>
    /// <param name="value">The value.</param>
    public static bool Enumeration(JsonElement json, string[] names, long[] values, bool isFlags, out long value)
    {
        value = 0;
        if (json.ValueKind == JsonValueKind.Number)
        {
            return WholeNumber(json, out value) && IsDefined(value, values, isFlags);
        }

        if (json.ValueKind != JsonValueKind.String || TextOf(json) is not { Length: > 0 and <= 1024 } text)
        {
            return false;
        }

        if (Quoted(json, out long number, System.Buffers.Text.Utf8Parser.TryParse))
        {
            value = number;
            return IsDefined(value, values, isFlags);
        }

        foreach (string part in isFlags ? text.Split(',') : [text])
        {
            int at = Position(names, part.Trim());
            if (at < 0)
            {
                return false;
            }

            value |= values[at];
        }

        return true;
    }

    /// <summary>Which of an object's members a property is: names are compared without case, as the web defaults do; -1 for none.</summary>
    /// <param name="property">The property.</param>
    /// <param name="names">The members' names.</param>
    public static int Member(JsonProperty property, string[] names)
    {
        for (int i = 0; i < names.Length; i++)
        {
            if (property.NameEquals(names[i]))
            {
                return i;
            }
        }

        return NameOf(property) is { } name ? Position(names, name) : -1;
    }

    private static int Position(string[] names, string name) =>
        System.Array.IndexOf(names, name) is >= 0 and int exact
            ? exact
            : System.Array.FindIndex(names, candidate => string.Equals(candidate, name, System.StringComparison.OrdinalIgnoreCase));

    private static bool WholeNumber(JsonElement json, out long value)
    {
        if (json.TryGetInt64(out value))
        {
            return true;
        }

        bool isUnsigned = json.TryGetUInt64(out ulong wide);
        value = unchecked((long)wide);
        return isUnsigned;
    }

    private static bool IsDefined(long value, long[] values, bool isFlags)
    {
        if (System.Array.IndexOf(values, value) >= 0)
        {
            return true;
        }

        long all = 0;
        foreach (long defined in values)
        {
            all |= defined;
        }

        return isFlags && value != 0 && (value & ~all) == 0;
    }

    private static string? NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (System.InvalidOperationException)
        {
            // An escape in the name is half a surrogate pair.
            return null;
        }
    }
}
