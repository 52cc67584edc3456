using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ToolPolicy.Generators.Tests.Parity;

/// <summary>Random arguments from a schema: mostly what it asks for, now and then what it does not.</summary>
internal sealed class ArgumentMaker(int seed)
{
    private const string AnyKeys = "a|b|A|1|2|Red|true|2026-11-28|2026-11-28T10:00:00|a1b2c3d4-0000-0000-0000-000000000001|1.5|x y|\u00e9";

    private static readonly string[] Texts =
    [
        "", "a", "x", "abc", "AQI=", "1", "-5", "1.5", "true", "null", "[1,2]", "{\"a\":1}", "\"q\"", " ", "Red", "red", "A, B", "x@y.org", "https://a.b/c", "\u00e9\u00fc", "\ud83d\ude00", "a\"b\\c\n", "<b>&+\u2028",
        "Green, Red", "r-e-d", "a-a, B", "Read, Write", "99", "\u27e6redacted\u27e7", "long enough to be a text of some length",
    ];

    private static readonly string[] Integers =
        ["0", "1", "2", "3", "7", "-1", "5", "10", "99", "127", "128", "255", "256", "-129", "32768", "65536", "2147483648", "9223372036854775807", "18446744073709551615", "18446744073709551616", "1.0", "1e2", "1.5", "-0"];

    private static readonly string[] Numbers = ["0", "1", "-1", "1.5", "-2.25", "0.1", "1e10", "3.5e38", "1e-5", "123456.789", "1.10", "-0.0", "1e400", "79228162514264337593543950335", "65520"];

    private static readonly string[] Oddities = ["null", "0", "1", "\"\"", "\"x\"", "\"1\"", "true", "false", "[]", "{}", "[1]", "[null]", "{\"a\":null}", "1.5", "\"NaN\"", "[[1]]"];

    private readonly Random _random = new(seed);
    private JsonElement _root;

    /// <summary>Arguments for a function, in one of the forms in which hosts hand them over.</summary>
    public Dictionary<string, object?> Make(JsonElement schema, Func<string, Type?> clrType)
    {
        _root = schema;
        Dictionary<string, object?> arguments = [];
        HashSet<string> required = schema.TryGetProperty("required", out JsonElement names) ? [.. names.EnumerateArray().Select(static name => name.GetString()!)] : [];
        foreach (JsonProperty property in schema.GetProperty("properties").EnumerateObject())
        {
            if (_random.Next(required.Contains(property.Name) ? 40 : 3) != 0)
            {
                arguments[property.Name] = Form(Value(property.Value, 0), clrType(property.Name));
            }
        }

        if (_random.Next(60) == 0)
        {
            arguments["undeclared"] = Parse("1");
        }

        return arguments;
    }

    private object? Form(string json, Type? type)
    {
        JsonElement element = Parse(json);
        switch (_random.Next(10))
        {
            case 0:
                return json;
            case 1:
                return element.ValueKind == JsonValueKind.String ? Text(element) : JsonNode.Parse(json);
            case 2:
                return Clr(element, type) ?? element;
            case 3 when element.ValueKind == JsonValueKind.Null:
                return null;
            case 4:
                return JsonDocument.Parse(json);
            default:
                return element;
        }
    }

    private static string Text(JsonElement element)
    {
        try
        {
            return element.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return "?";
        }
    }

    /// <summary>What a host has that converts arguments itself.</summary>
    private static object? Clr(JsonElement element, Type? type)
    {
        try
        {
            return type is null || type.IsAbstract ? null : element.Deserialize(type, Microsoft.Extensions.AI.AIJsonUtilities.DefaultOptions);
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    private string Value(JsonElement schema, int depth)
    {
        schema = Resolve(schema);
        if (schema.ValueKind != JsonValueKind.Object || _random.Next(25) == 0)
        {
            return Pick(Oddities);
        }

        if (schema.TryGetProperty("enum", out JsonElement values))
        {
            return _random.Next(12) == 0 ? Pick(["\"none\"", "99", "1", "\"1\"", "\"Red, Green\"", "\"RED\""]) : values[_random.Next(values.GetArrayLength())].GetRawText();
        }

        if (schema.TryGetProperty("anyOf", out JsonElement kinds))
        {
            JsonElement kind = kinds[_random.Next(kinds.GetArrayLength())];
            return IsNull(schema) ? "null" : Object(kind, depth);
        }

        return IsNull(schema) ? "null" : TypeOf(schema) switch
        {
            "boolean" => _random.Next(2) == 0 ? "true" : "false",
            "integer" => Quoted(Pick(Integers)),
            "number" => Quoted(Pick(Numbers)),
            "string" => String(schema),
            "array" => depth > 3 ? "[]" : $"[{string.Join(",", Enumerable.Range(0, _random.Next(4)).Select(_ => schema.TryGetProperty("items", out JsonElement items) ? Value(items, depth + 1) : "1"))}]",
            "object" => Object(schema, depth),
            _ => Pick(Oddities),
        };
    }

    private string Object(JsonElement schema, int depth)
    {
        List<string> members = [];
        if (schema.TryGetProperty("properties", out JsonElement properties))
        {
            HashSet<string> required = schema.TryGetProperty("required", out JsonElement names) ? [.. names.EnumerateArray().Select(static name => name.GetString()!)] : [];
            foreach (JsonProperty property in properties.EnumerateObject())
            {
                bool isTag = property.Value.ValueKind == JsonValueKind.Object && property.Value.TryGetProperty("const", out _);
                if (isTag || (required.Contains(property.Name) ? _random.Next(30) != 0 : depth < 4 && _random.Next(4) != 0))
                {
                    string name = _random.Next(25) == 0 && !isTag ? property.Name.ToUpperInvariant() : property.Name;
                    members.Add($"{JsonSerializer.Serialize(name)}:{(isTag ? property.Value.GetProperty("const").GetRawText() : Value(property.Value, depth + 1))}");
                }
            }
        }

        if (schema.TryGetProperty("additionalProperties", out JsonElement additional) && additional.ValueKind == JsonValueKind.Object)
        {
            members.AddRange(AnyKeys.Split('|').Where(_ => _random.Next(6) == 0).Select(key => $"{JsonSerializer.Serialize(key)}:{(depth > 3 ? "null" : Value(additional, depth + 1))}"));
        }

        if (_random.Next(40) == 0)
        {
            members.Add("\"unknown\":{\"x\":[1]}");
        }

        if (members.Count > 0 && _random.Next(80) == 0)
        {
            members.Add(members[_random.Next(members.Count)]);
        }

        return "{" + string.Join(",", members) + "}";
    }

    private string String(JsonElement schema)
    {
        string? format = schema.TryGetProperty("format", out JsonElement named) ? named.GetString() : null;
        string text = format switch
        {
            "date-time" => Pick(["2026-11-28T10:00:00", "2026-11-28T10:00:00Z", "2026-11-28T10:00:00.1230000+02:00", "2026-11-28", "0001-01-01T00:00:00", "2026-13-01T00:00:00", "now"]),
            "date" => Pick(["2026-11-28", "0001-01-01", "2026-02-30", "28.11.2026"]),
            "time" => Pick(["10:00:00", "23:59:59.9999999", "10:00", "24:00:00", "-01:00:00", "1.00:00:00"]),
            "uuid" => Pick(["a1b2c3d4-0000-0000-0000-000000000001", "00000000-0000-0000-0000-000000000000", "{a1b2c3d4-0000-0000-0000-000000000001}", "zz"]),
            "uri" => Pick(["https://a.b/c?d=e", "relative/path", "", "http://[", "mailto:x@y"]),
            _ when schema.TryGetProperty("pattern", out _) => Pick(["01:02:03", "-1.02:03:04.5", "1.2.3", "1.2", "1", "1.2.3.4.5", " 1.2"]),
            _ when schema.TryGetProperty("maxLength", out JsonElement max) && max.GetInt32() == 1 => Pick(["a", "\u00e9", "", "ab", "0"]),
            _ => Pick(Texts),
        };
        return JsonSerializer.Serialize(text);
    }

    private string Quoted(string number) => _random.Next(8) == 0 ? $"\"{number}\"" : number;

    private bool IsNull(JsonElement schema) => schema.TryGetProperty("type", out JsonElement type) && type.ValueKind == JsonValueKind.Array && _random.Next(5) == 0;

    private static string? TypeOf(JsonElement schema) =>
        !schema.TryGetProperty("type", out JsonElement type) ? null : type.ValueKind == JsonValueKind.Array ? type[0].GetString() : type.GetString();

    private JsonElement Resolve(JsonElement schema)
    {
        while (schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty("$ref", out JsonElement pointer))
        {
            schema = Pointer.Of(_root, pointer.GetString()!);
        }

        return schema;
    }

    private string Pick(string[] from) => from[_random.Next(from.Length)];

    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;
}

/// <summary>JSON pointers (RFC 6901) as fragments.</summary>
internal static class Pointer
{
    public static JsonElement Of(JsonElement root, string pointer)
    {
        foreach (string step in pointer.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            string name = step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            root = root.ValueKind == JsonValueKind.Array ? root[int.Parse(name, CultureInfo.InvariantCulture)] : root.GetProperty(name);
        }

        return root;
    }
}
