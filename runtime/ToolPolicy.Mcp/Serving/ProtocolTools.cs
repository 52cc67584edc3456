using System;
using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;
using ToolPolicy.Obligations.Tokens;
using ToolPolicy.Rules;

namespace ToolPolicy.Mcp.Serving;

/// <summary>How a tool is presented to clients: as the SDK presents its own, plus what tells a changed tool.</summary>
internal static class ProtocolTools
{
    public static Tool Of(ToolDescriptor tool, bool structured)
    {
        JsonElement? output = structured && tool.ResultSchema is { } schema ? DocumentSchema.Advertised(schema) : null;
        Tool made = new()
        {
            Name = tool.Name,
            Description = DescriptionOf(tool, structured),
            InputSchema = tool.Schema,
            OutputSchema = output,
            Icons = tool.Mcp?.IconSource is { Length: > 0 } icon ? [new Icon { Source = icon }] : null,
            Meta = MetaOf(tool),
        };
        if (tool.Title is not null || tool.Hints != ToolHints.None)
        {
            made.Title = tool.Title;
            made.Annotations = new ToolAnnotations
            {
                Title = tool.Title,
                ReadOnlyHint = tool.Hints.ReadOnly,
                DestructiveHint = tool.Hints.Destructive,
                IdempotentHint = tool.Hints.Idempotent,
                OpenWorldHint = tool.Hints.OpenWorld,
            };
        }

        return made;
    }

    /// <summary>Without an output schema there is no other place for what the author says about the result.</summary>
    private static string DescriptionOf(ToolDescriptor tool, bool structured)
    {
        string? returns = !structured && tool.ResultSchema is { ValueKind: JsonValueKind.Object } schema
            && schema.TryGetProperty("description", out JsonElement description) ? description.GetString() : null;
        return string.IsNullOrWhiteSpace(returns) ? tool.Description
            : string.IsNullOrWhiteSpace(tool.Description) ? $"Returns: {returns}"
            : $"{tool.Description}\nReturns: {returns}";
    }

    private static JsonObject MetaOf(ToolDescriptor tool)
    {
        JsonObject meta = [];
        foreach ((string name, string json) in tool.Mcp?.Meta ?? [])
        {
            try
            {
                _ = meta.TryAdd(name, JsonNode.Parse(json));
            }
            catch (JsonException e)
            {
                throw new InvalidOperationException($"the [McpMeta(\"{name}\")] of {tool.Method} is not JSON", e);
            }
        }

        meta[MetaKeys.Rule] = tool.Rule.Id;
        meta[MetaKeys.Fingerprint] = tool.Fingerprint;
        return meta;
    }
}
