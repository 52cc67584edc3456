using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;

namespace ToolPolicy.Mcp.Serving;

/// <summary>
/// Protocol versions before 2026-07-28 know objects only as structured content: other results travel inside <c>{"result": …}</c>, as the SDK sends its own.
/// </summary>
internal static class LegacySchema
{
    private const string FirstNatural = "2026-07-28";
    private const string Envelope = "result";

    /// <summary>Whether a protocol version takes any JSON as structured content.</summary>
    public static bool IsNatural(string? version) => version is not null && string.CompareOrdinal(version, FirstNatural) >= 0;

    /// <summary>Whether a result of this schema travels inside an object.</summary>
    public static bool Wraps(JsonElement schema) => !IsObject(schema, out _);

    public static JsonElement Wrap(JsonElement? document) => ProtocolJson.Parse($$"""{"{{Envelope}}":{{document?.GetRawText() ?? "null"}}}""");

    public static Tool Of(Tool tool) => tool.OutputSchema is not { } schema ? tool : new Tool
    {
        Name = tool.Name,
        Title = tool.Title,
        Description = tool.Description,
        InputSchema = tool.InputSchema,
        OutputSchema = Of(schema),
        Annotations = tool.Annotations,
        Icons = tool.Icons,
        Meta = tool.Meta,
    };

    private static JsonElement Of(JsonElement schema)
    {
        if (IsObject(schema, out bool isNullable) && !isNullable)
        {
            return schema;
        }

        JsonNode node = JsonNode.Parse(schema.GetRawText())!;
        if (isNullable)
        {
            node["type"] = "object";
        }
        else
        {
            node = new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject { [Envelope] = node },
                ["required"] = new JsonArray(Envelope),
            };
        }

        return JsonSerializer.SerializeToElement(node, ProtocolJson.Default.JsonNode);
    }

    private static bool IsObject(JsonElement schema, out bool isNullable)
    {
        isNullable = false;
        if (schema.ValueKind != JsonValueKind.Object || !schema.TryGetProperty("type", out JsonElement type))
        {
            return false;
        }

        if (type.ValueKind == JsonValueKind.String)
        {
            return type.ValueEquals("object");
        }

        isNullable = type.ValueKind == JsonValueKind.Array && type.GetArrayLength() == 2
            && type.EnumerateArray().Any(static kind => kind.ValueEquals("object")) && type.EnumerateArray().Any(static kind => kind.ValueEquals("null"));
        return isNullable;
    }
}
