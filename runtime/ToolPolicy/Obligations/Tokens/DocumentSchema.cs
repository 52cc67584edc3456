using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ToolPolicy.Obligations.Tokens;

/// <summary>What a result's schema says about cutting it.</summary>
internal static class DocumentSchema
{
    private static readonly string[] Fixed = ["enum", "const", "format", "pattern", "contentEncoding", "contentMediaType"];
    private static readonly string[] LowerBounds = ["minItems", "minLength", "contains", "minContains"];

    /// <summary>Whether a string of this schema stays legal when it loses its tail.</summary>
    public static bool IsFreeString(JsonElement schema) =>
        schema.ValueKind != JsonValueKind.Object || !Fixed.Any(keyword => schema.TryGetProperty(keyword, out _));

    /// <summary>The schema of an array's elements; undefined, which says nothing, where there is none.</summary>
    public static JsonElement OfItems(JsonElement schema) => Sub(schema, "items");

    /// <summary>The schema of an object's member.</summary>
    public static JsonElement OfMember(JsonElement schema, JsonProperty member) =>
        Sub(schema, "properties") is { ValueKind: JsonValueKind.Object } properties && properties.TryGetProperty(member.Name, out JsonElement found)
            ? found
            : Sub(schema, "additionalProperties");

    /// <summary>
    /// The schema as it is advertised: without lower bounds on what a cut can shorten, and without asking for members that are left out where they are null.
    /// </summary>
    public static JsonElement Advertised(JsonElement schema)
    {
        JsonNode node = JsonNode.Parse(schema.GetRawText())!;
        Loosen(node, schema);
        using JsonDocument document = JsonDocument.Parse(node.ToJsonString());
        return document.RootElement.Clone();
    }

    /// <summary>Only where a schema may stand: a member that is named like a keyword is none.</summary>
    private static void Loosen(JsonNode? node, JsonElement schema)
    {
        if (node is not JsonObject keywords)
        {
            return;
        }

        if (IsFreeString(schema))
        {
            foreach (string bound in LowerBounds)
            {
                keywords.Remove(bound);
            }
        }

        Loosen(keywords["items"], OfItems(schema));
        Loosen(keywords["additionalProperties"], Sub(schema, "additionalProperties"));
        if (keywords["properties"] is JsonObject members)
        {
            if (keywords["required"] is JsonArray required)
            {
                JsonNode?[] always = [.. required.Where(name => !MayBeNull(members[(string)name!])).Select(static name => name!.DeepClone())];
                keywords.Remove("required");
                if (always.Length > 0)
                {
                    keywords["required"] = new JsonArray(always);
                }
            }

            foreach ((string name, JsonNode? member) in members)
            {
                Loosen(member, schema.GetProperty("properties").GetProperty(name));
            }
        }
    }

    private static bool MayBeNull(JsonNode? schema) => schema is not JsonObject keywords
        || (keywords["type"] switch { JsonArray types => types.Any(static type => (string?)type == "null"), null => true, _ => false });

    private static JsonElement Sub(JsonElement schema, string keyword) =>
        schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty(keyword, out JsonElement found) ? found : default;
}
