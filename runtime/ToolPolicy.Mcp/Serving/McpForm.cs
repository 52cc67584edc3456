using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;
using ToolPolicy.Decisions;
using ToolPolicy.Enforcement;
using ToolPolicy.Generation;
using ToolPolicy.Obligations;

namespace ToolPolicy.Mcp.Serving;

/// <summary>What a call shows, as a result of the protocol. Null stands for a tool that this principal does not have.</summary>
internal sealed class McpForm(JsonElement? outputSchema) : ResultForm
{
    private const string Null = "null";

    public override JsonElement? DocumentSchema => outputSchema;

    public override object Returned(in ShownResult shown)
    {
        CallToolResult result = new();
        if (shown.Text is null or Null && !shown.IsText)
        {
            // As the SDK sends it: a result that is nothing has no content.
            return result;
        }

        // The SDK sends a date as the JSON string that it is.
        result.Content = [new TextContentBlock { Text = shown.IsQuoted ? $"\"{JsonEncodedText.Encode(shown.Text!)}\"" : shown.Text! }];
        if (shown.Document is { } document)
        {
            result.StructuredContent = ProtocolJson.Parse(document);
        }

        if (shown.WasCut)
        {
            result.Meta = new JsonObject { [MetaKeys.Cut] = true };
        }

        return result;
    }

    public override object? Denied(in ToolCall call, in Decision decision) =>
        call.IsHidden ? null : Error(DenialText.Of(call.Tool, decision));

    public override object Withheld(in ToolCall call) => Error(DenialText.Withheld(call.Id));

    private static CallToolResult Error(string text) => new() { Content = [new TextContentBlock { Text = text }], IsError = true };
}
