using System;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ToolPolicy.Obligations.Redaction;

namespace ToolPolicy.Audit;

/// <summary>One argument's value as text for a record: bounded, whatever the model sent.</summary>
internal static class ArgumentText
{
    public const int MaxLength = 256;

    // A longer JSON string is cut as it was written, escapes and all, so that a megabyte is not decoded to be thrown away.
    private const int LongText = 64 * 1024;

    /// <summary>Strings as they are, everything else as JSON or in the invariant culture; cut at <paramref name="maxLength"/> characters.</summary>
    public static string Of(object? value, int maxLength)
    {
        try
        {
            return value switch
            {
                null => "null",
                string text => Cut(text, maxLength),
                JsonElement { ValueKind: JsonValueKind.String } json when JsonMarshal.GetRawUtf8Value(json).Length <= LongText => Cut(json.GetString()!, maxLength),
                JsonElement json => FromUtf8(JsonMarshal.GetRawUtf8Value(json), maxLength),
                JsonDocument document => Of(document.RootElement, maxLength),
                JsonNode node => Cut(node.ToJsonString(), maxLength),
                bool flag => flag ? "true" : "false",
                IFormattable number when value.GetType().IsPrimitive || value is decimal or Guid or DateTime or DateTimeOffset =>
                    Cut(number.ToString(null, CultureInfo.InvariantCulture), maxLength),
                _ => Placeholder.Unreadable,
            };
        }
        catch (Exception e) when (e is InvalidOperationException or ObjectDisposedException or JsonException or ArgumentException)
        {
            // Not readable as text (a lone surrogate, a disposed document): the record says so and stands.
            return Placeholder.Unreadable;
        }
    }

    /// <summary>A text that may hold placeholders, cut as <see cref="Of"/> cuts; no placeholder is split.</summary>
    public static string Shortened(string text)
    {
        int end = Math.Min(text.Length, MaxLength);
        int open = text.AsSpan(0, end).LastIndexOf(Placeholder.Open);
        return text.Length > MaxLength && open >= 0 && text.AsSpan(open, end - open).IndexOf(Placeholder.Close) < 0
            ? string.Concat(text.AsSpan(0, open), Placeholder.Cut)
            : Cut(text, MaxLength);
    }

    private static string FromUtf8(ReadOnlySpan<byte> json, int maxLength) =>
        Cut(Encoding.UTF8.GetString(json.Length <= maxLength * 3L ? json : json[..(maxLength * 3)]), maxLength);

    private static string Cut(string text, int maxLength)
    {
        bool isCut = text.Length > maxLength;
        int end = isCut ? maxLength - (char.IsHighSurrogate(text[maxLength - 1]) ? 1 : 0) : text.Length;
        string shown = text.AsSpan(0, end).IndexOfAnyInRange('\ud800', '\udfff') < 0
            ? text[..end]
            : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text, 0, end)); // an unpaired surrogate becomes U+FFFD
        return isCut ? shown + Placeholder.Cut : shown;
    }
}
