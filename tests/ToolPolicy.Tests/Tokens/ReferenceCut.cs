using System;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ToolPolicy.Obligations.Tokens;

namespace ToolPolicy.Tests.Tokens;

/// <summary>What JSON looks like at a level, slow and obvious: it is parsed, and each value is written anew.</summary>
internal static partial class ReferenceCut
{
    private const string Open = "\u27e6";
    private const string Plain = "\u27e6cut\u27e7";

    /// <summary>The highest level that fits, of all that the search asks about. The JSON as a whole does not.</summary>
    public static string? ToFit(string json, int cap, TokenCounter counter, bool showTotal)
    {
        JsonElement root = Parsed(json);
        return CutSearch.Best(-64, level => level < 10_000 && Fits(Of(root, level, showTotal), cap, counter)) is { } best ? Of(root, best, showTotal) : null;
    }

    /// <summary>The same of a document, which has no place for a marker.</summary>
    public static string? DocumentToFit(string json, string schema, int cap, TokenCounter counter)
    {
        (JsonElement root, JsonElement rules) = (Parsed(json), Parsed(schema));
        return CutSearch.Best(0, level => level < 10_000 && Fits(OfDocument(root, rules, level), cap, counter) && (level == 0 || OfDocument(root, rules, level - 1) != OfDocument(root, rules, 10_000)))
            is { } best ? OfDocument(root, rules, best) : null;
    }

    /// <summary>Arrays keep their first n elements, strings their first 8n + 16 bytes, objects their first n members, 64 at least; below level 0 objects lose their last members too.</summary>
    public static string Of(JsonElement value, int level, bool showTotal)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Array:
                string[] items = [.. value.EnumerateArray().Where(static item => !IsMarker(item)).Select(item => Of(item, level, showTotal))];
                string[] wholeItems = [.. value.EnumerateArray().Where(static item => !IsMarker(item)).Select(static item => item.GetRawText())];
                return $"[{Many(items, wholeItems, Math.Max(level, 0), value.EnumerateArray().Where(IsMarker).Select(static marker => marker.GetString()!).SingleOrDefault(), showTotal, "")}]";
            case JsonValueKind.Object:
                string[] members = [.. value.EnumerateObject().Where(static member => !IsMarker(member.Name)).Select(member => $"\"{NameOf(member)}\":{Of(member.Value, level, showTotal)}")];
                string[] wholeMembers = [.. value.EnumerateObject().Where(static member => !IsMarker(member.Name)).Select(static member => $"\"{NameOf(member)}\":{member.Value.GetRawText()}")];
                return $"{{{Many(members, wholeMembers, level < 0 ? 64 + level : Math.Max(64, level), value.EnumerateObject().Select(static member => member.Name).SingleOrDefault(IsMarker), showTotal, ":null")}}}";
            case JsonValueKind.String:
                string content = value.GetRawText()[1..^1];
                string marker = showTotal ? $"{Open}cut: of {Encoding.UTF8.GetByteCount(content)} bytes\u27e7" : Plain;
                int keep = (8 * Math.Max(level, 0)) + 16;
                return Encoding.UTF8.GetByteCount(content) <= keep + Encoding.UTF8.GetByteCount(marker) ? value.GetRawText() : $"\"{Beginning(content, keep)}{marker}\"";
            default:
                return value.GetRawText();
        }
    }

    /// <summary>Arrays keep their first n elements, strings of no fixed form their first 8n + 16 bytes. Markers of what was left out before go.</summary>
    public static string OfDocument(JsonElement value, JsonElement schema, int level) => value.ValueKind switch
    {
        JsonValueKind.Array => $"[{string.Join(',', value.EnumerateArray().Where(static item => !IsMarker(item)).Take(level).Select(item => OfDocument(item, Sub(schema, "items"), level)))}]",
        JsonValueKind.Object => $"{{{string.Join(',', value.EnumerateObject().Where(static member => !IsMarker(member.Name)).Select(member => $"\"{NameOf(member)}\":{OfDocument(member.Value, OfMember(schema, member.Name), level)}"))}}}",
        JsonValueKind.String when !HasForm().IsMatch(schema.ValueKind == JsonValueKind.Undefined ? "" : schema.GetRawText()) => $"\"{Beginning(value.GetRawText()[1..^1], (8 * level) + 16)}\"",
        _ => value.GetRawText(),
    };

    /// <summary>As much of the content of a string as there is room for, with no unit of it split.</summary>
    public static string Beginning(string content, int keep)
    {
        string kept = "";
        foreach (Match unit in Units().Matches(content))
        {
            if (Encoding.UTF8.GetByteCount(kept + unit.Value) > keep)
            {
                break;
            }

            kept += unit.Value;
        }

        return kept;
    }

    /// <summary>What may not be cut in two: a placeholder, a pair of escapes, an escape, a character.</summary>
    [GeneratedRegex(@"\u27e6[^\u27e7]*\u27e7|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[0-9a-fA-F]{4}|\\u[0-9a-fA-F]{4}|\\.|[\ud800-\udbff][\udc00-\udfff]|.", RegexOptions.Singleline)]
    public static partial Regex Units();

    private static string Many(string[] items, string[] whole, int keep, string? marker, bool showTotal, string afterMarker)
    {
        string plain = $"\"{Plain}\"{afterMarker}";
        bool isTailShort = marker is null && Encoding.UTF8.GetByteCount(string.Join(',', whole.Skip(keep))) < Encoding.UTF8.GetByteCount(plain);
        int shown = isTailShort ? items.Length : Math.Min(keep, items.Length);
        if (shown == items.Length && marker is null)
        {
            return string.Join(',', items);
        }

        string? total = marker is null ? items.Length.ToString(CultureInfo.InvariantCulture) : Total().Match(marker) is { Success: true } match ? match.Value : null;
        return string.Join(',', [.. items[..shown], showTotal && total is not null ? $"\"{Open}cut: {shown} of {total}\u27e7\"{afterMarker}" : plain]);
    }

    private static bool Fits(string text, int cap, TokenCounter counter) => Encoding.UTF8.GetByteCount(text) <= 128 * cap && counter.Count(text) <= cap;

    private static JsonElement Parsed(string json) => JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 128 }).RootElement;

    private static bool IsMarker(JsonElement value) => value.ValueKind == JsonValueKind.String && IsMarker(value.GetRawText()[1..^1]);

    private static bool IsMarker(string text) => Marker().IsMatch(text);

    /// <summary>Names of tests hold nothing that is escaped.</summary>
    private static string NameOf(JsonProperty member) => member.Name;

    private static JsonElement OfMember(JsonElement schema, string name) =>
        Sub(Sub(schema, "properties"), name) is { ValueKind: not JsonValueKind.Undefined } found ? found : Sub(schema, "additionalProperties");

    private static JsonElement Sub(JsonElement schema, string keyword) =>
        schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty(keyword, out JsonElement found) ? found : default;

    [GeneratedRegex("^\u27e6cut(: [0-9]+ of [0-9]+)?\u27e7$")]
    private static partial Regex Marker();

    [GeneratedRegex("[0-9]+(?=\u27e7)")]
    private static partial Regex Total();

    [GeneratedRegex("^\\{\"(enum|const|format|pattern|contentEncoding|contentMediaType)\":")]
    private static partial Regex HasForm();
}
