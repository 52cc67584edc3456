using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace ToolPolicy.Generators.Tests.Parity;

/// <summary>What is wrong with arguments by the factory's own schema, said without regard to any binder: the reasons that a guarded tool has to refuse what the factory binds.</summary>
internal sealed class SchemaFindings
{
    private readonly HashSet<string> _found = [];
    private readonly JsonElement _root;

    /// <summary>Below a nullable parameter the factory tells everything as nullable, whatever it is declared as.</summary>
    private bool _isNullable;

    private SchemaFindings(JsonElement root) => _root = root;

    public static IReadOnlySet<string> Of(JsonElement schema, IReadOnlyDictionary<string, object?> arguments)
    {
        SchemaFindings findings = new(schema);
        JsonElement properties = schema.GetProperty("properties");
        foreach ((string name, object? value) in arguments)
        {
            if (!properties.TryGetProperty(name, out JsonElement parameter))
            {
                findings._found.Add("undeclared argument");
            }
            else
            {
                findings.Look(parameter, value);
            }
        }

        return findings._found;
    }

    private void Look(JsonElement schema, object? value)
    {
        _isNullable = TypesOf(schema).Contains("null");
        switch (value)
        {
            case null:
                Check(schema, JsonDocument.Parse("null").RootElement, isTop: true);
                break;
            case JsonElement element:
                Check(schema, element, isTop: true);
                break;
            case JsonDocument document:
                Check(schema, document.RootElement, isTop: true);
                break;
            case string text when TypesOf(schema) is not ["string", ..] && TryParse(text, out JsonElement parsed):
                Check(schema, parsed, isTop: true);
                break;
            case string text:
                Check(schema, JsonSerializer.SerializeToElement(text), isTop: true);
                break;
            default:
                LookAtClr(schema, value);
                break;
        }
    }

    private void LookAtClr(JsonElement schema, object value)
    {
        try
        {
            Check(schema, JsonSerializer.SerializeToElement(value, Microsoft.Extensions.AI.AIJsonUtilities.DefaultOptions), isTop: true);
        }
        catch (ArgumentException)
        {
            // The serializer's way to say that a number has no JSON.
            _found.Add("not finite");
        }
    }

    private void Check(JsonElement schema, JsonElement value, bool isTop = false)
    {
        while (schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty("$ref", out JsonElement pointer))
        {
            schema = Pointer.Of(_root, pointer.GetString()!);
        }

        if (schema.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        string[] types = TypesOf(schema);
        if (value.ValueKind == JsonValueKind.Null)
        {
            if (types.Length > 0 && !types.Contains("null"))
            {
                _found.Add(isTop ? "null argument" : "null inside");
            }
            else if (_isNullable && !isTop)
            {
                _found.Add("null inside");
            }

            return;
        }

        if (schema.TryGetProperty("enum", out JsonElement names))
        {
            string text = value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
            if (!names.EnumerateArray().Any(name => name.ValueKind == JsonValueKind.String && string.Equals(name.GetString(), text, StringComparison.OrdinalIgnoreCase)))
            {
                _found.Add("undefined member");
            }
        }

        if (types is ["number" or "integer", ..] && ((value.ValueKind == JsonValueKind.String && value.GetString() is "NaN" or "Infinity" or "-Infinity") || (value.ValueKind == JsonValueKind.Number && !double.IsFinite(value.GetDouble()))))
        {
            _found.Add("not finite");
        }

        if (new[] { "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "not", "format", "pattern" }.Any(keyword => schema.TryGetProperty(keyword, out _)))
        {
            _found.Add("constrained");
        }

        if (value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out JsonElement items))
        {
            foreach (JsonElement element in value.EnumerateArray())
            {
                Check(items, element);
            }
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            CheckObject(schema, value);
        }
    }

    private void CheckObject(JsonElement schema, JsonElement value)
    {
        string[] names = [.. value.EnumerateObject().Select(static member => member.Name)];
        bool isDictionary = schema.TryGetProperty("additionalProperties", out JsonElement additional) && additional.ValueKind == JsonValueKind.Object;
        if (names.Distinct(isDictionary ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase).Count() < names.Length)
        {
            _found.Add("duplicate key");
        }

        if (schema.TryGetProperty("anyOf", out JsonElement kinds))
        {
            foreach (JsonElement kind in kinds.EnumerateArray().Where(kind => IsKind(kind, value)))
            {
                CheckObject(kind, value);
            }

            return;
        }

        if (schema.TryGetProperty("required", out JsonElement required) && required.EnumerateArray().Any(name => !names.Contains(name.GetString(), StringComparer.OrdinalIgnoreCase)))
        {
            _found.Add("required member missing");
        }

        foreach (JsonProperty member in value.EnumerateObject())
        {
            JsonProperty known = schema.TryGetProperty("properties", out JsonElement properties)
                ? properties.EnumerateObject().FirstOrDefault(property => string.Equals(property.Name, member.Name, StringComparison.OrdinalIgnoreCase))
                : default;
            if (known.Value.ValueKind != JsonValueKind.Undefined)
            {
                Check(known.Value, member.Value);
            }
            else if (isDictionary)
            {
                Check(additional, member.Value);
            }
        }
    }

    private static bool IsKind(JsonElement kind, JsonElement value) => kind.GetProperty("properties").EnumerateObject().All(property =>
        property.Value.ValueKind != JsonValueKind.Object || !property.Value.TryGetProperty("const", out JsonElement tag)
        || (value.TryGetProperty(property.Name, out JsonElement said) && JsonElement.DeepEquals(tag, said)));

    private static string[] TypesOf(JsonElement schema) => schema.ValueKind != JsonValueKind.Object || !schema.TryGetProperty("type", out JsonElement type) ? []
        : type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray().Select(static name => name.GetString()!)] : [type.GetString()!];

    private static bool TryParse(string text, out JsonElement element)
    {
        try
        {
            element = JsonDocument.Parse(text).RootElement;
            return true;
        }
        catch (JsonException)
        {
            element = default;
            return false;
        }
    }
}
