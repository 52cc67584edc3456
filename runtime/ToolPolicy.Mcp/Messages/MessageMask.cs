using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using ToolPolicy.Obligations;
using ToolPolicy.Obligations.Redaction;
using ToolPolicy.Rules;

namespace ToolPolicy.Mcp.Messages;

/// <summary>
/// Masks what a tool says while it runs: each text is masked and capped as a result of the tool's would be, and repeats none of the call's sensitive arguments. A tool
/// that is sensitive as a whole says nothing but placeholders.
/// </summary>
/// <param name="function">The tool.</param>
/// <param name="session">Whose call it is; null for nobody's.</param>
/// <param name="echoes">What in the call's arguments is sensitive, as far as they are bound.</param>
internal sealed class MessageMask(GuardedFunction function, ToolSession? session, Func<EchoedValues?> echoes)
{
    private static readonly SensitiveMark Whole = new();

    /// <summary>The text as it may be sent.</summary>
    public string Of(string text)
    {
        if (function.Tool.IsSensitive)
        {
            return Whole.Placeholder;
        }

        try
        {
            ResultObligations obligations = function.Guard.Parts.Obligations;
            int cap = function.Guard.Narrowing.CapOf(function.Tool);
            return obligations.Meet(
                text, static (writer, value) => writer.Text(value), function.Tool.Detect, cap, showTotal: false, session?.Id, echoes: echoes()).Text ?? "";
        }
        catch (Exception)
        {
            return Placeholder.Unreadable;
        }
    }

    /// <summary>A document with every text in it masked, names of members included.</summary>
    public JsonNode? Of(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(Of(member.Key), Of(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Of)]),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => JsonValue.Create(Of(value.GetValue<string>())),
        JsonValue value => IsShown(value) ? value.DeepClone() : JsonValue.Create(Of(value.ToJsonString())),
        _ => null,
    };

    /// <summary>Whether a text or a number may be sent as it is.</summary>
    public bool IsShown(JsonNode value) =>
        (value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString()) is var text && Of(text) == text;
}
