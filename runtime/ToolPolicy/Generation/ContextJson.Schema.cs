using System;
using System.Collections.Generic;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.AI;

namespace ToolPolicy.Generation;

/// <content>The schema of what goes through a context: the abstractions make it from what the context knows.</content>
public static partial class ContextJson
{
    /// <summary>The schema of a type, for its place in a larger one.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="type">What the context knows of the type.</param>
    /// <param name="place">Where it stands in the larger one, as a JSON pointer with <c>#</c>: references inside start there.</param>
    /// <param name="tellsNull">Whether null is legal there.</param>
    /// <param name="keywords">What the author says about the place, as a JSON object.</param>
    public static string Schema<T>(JsonTypeInfo<T> type, string place, bool tellsNull, string keywords)
    {
        ArgumentNullException.ThrowIfNull(type);
        JsonNode? made = JsonNode.Parse(AIJsonUtilities.CreateJsonSchema(typeof(T), serializerOptions: type.Options).GetRawText());
        if (made is not JsonObject schema)
        {
            // "true": anything. There is nothing to say of null, and keywords stand alone.
            return keywords.Length > 2 ? keywords : "true";
        }

        Move(schema, place);
        if (tellsNull)
        {
            AllowNull(schema);
        }

        foreach ((string keyword, JsonNode? value) in JsonNode.Parse(keywords)!.AsObject())
        {
            schema[keyword] = value?.DeepClone();
        }

        return schema.ToJsonString();
    }

    /// <summary>Pointers are absolute, so they grow by the place of the whole.</summary>
    private static void Move(JsonNode? node, string place)
    {
        if (node is JsonArray array)
        {
            foreach (JsonNode? element in array)
            {
                Move(element, place);
            }
        }
        else if (node is JsonObject schema)
        {
            if (schema["$ref"] is JsonValue reference && reference.TryGetValue(out string? pointer) && pointer.StartsWith('#'))
            {
                schema["$ref"] = place + pointer[1..];
            }

            foreach (KeyValuePair<string, JsonNode?> below in schema)
            {
                Move(below.Value, place);
            }
        }
    }

    private static void AllowNull(JsonObject schema)
    {
        if (schema["type"] is JsonValue single && single.TryGetValue(out string? type))
        {
            schema["type"] = new JsonArray(JsonValue.Create(type), JsonValue.Create("null"));
        }

        if (schema["enum"] is JsonArray values && !values.Contains(null))
        {
            values.Add((JsonNode?)null);
        }
    }
}
