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
/// Masks what a tool says while it runs: each text is masked and capped as a result of the tool's would be, and holds none of the call's sensitive arguments. A tool that
/// is sensitive as a whole says nothing but placeholders.
/// </summary>
internal sealed class MessageMask(GuardedFunction function, ToolSession? session, IDictionary<string, JsonElement>? arguments)
{
    /// <summary>Shorter values occur by chance in any text: replacing them would tell more than it hides.</summary>
    private const int LeastCharacters = 3;

    /// <summary>As many as there are characters to stand for them. With more, the tool's messages are not shown.</summary>
    private const int MostValues = 6_000;

    /// <summary>
    /// What stands for the first sensitive argument until the text is cut, so that no cut leaves a part of one; the next ones follow. Where a text holds such characters
    /// itself, it loses them to a placeholder.
    /// </summary>
    private const char Stand = '\ue000';

    private static readonly SensitiveMark Whole = new();
    private (string Value, string Placeholder)[]? _sensitive;

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
            (string Value, string Placeholder)[] sensitive = _sensitive ??= SensitiveArguments();
            if (sensitive.Length > MostValues)
            {
                return Placeholder.Unreadable;
            }

            string masked = text;
            for (int i = 0; i < sensitive.Length; i++)
            {
                masked = masked.Replace(sensitive[i].Value, ((char)(Stand + i)).ToString(), StringComparison.Ordinal);
            }

            masked = obligations.Meet(masked, static (writer, value) => writer.Text(value), function.Tool.Detect, cap, showTotal: false, session?.Id).Text ?? "";
            for (int i = 0; i < sensitive.Length; i++)
            {
                masked = masked.Replace(((char)(Stand + i)).ToString(), sensitive[i].Placeholder, StringComparison.Ordinal);
            }

            return obligations.Fits(masked, cap) ? masked : Placeholder.Unreadable;
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
        JsonValue value => Of(value.ToJsonString()) is var text && text == value.ToJsonString() ? value.DeepClone() : JsonValue.Create(text),
        _ => null,
    };

    /// <summary>The longest first, so that a value which holds another is not left in pieces.</summary>
    private (string Value, string Placeholder)[] SensitiveArguments() => [.. function.Tool.Parameters
        .Where(static parameter => parameter.Mark is not null)
        .SelectMany(parameter => arguments is not null && arguments.TryGetValue(parameter.Name, out JsonElement sent)
            ? TextsIn(sent).Select(text => (text, parameter.Mark!.Placeholder)) : [])
        .Where(static sensitive => sensitive.text.Length >= LeastCharacters)
        .OrderByDescending(static sensitive => sensitive.text.Length)];

    private static IEnumerable<string> TextsIn(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(static member => TextsIn(member.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(TextsIn),
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Number => [value.GetRawText()],
        _ => [],
    };
}
