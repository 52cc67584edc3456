using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ToolPolicy.Generation;

/// <content>Which of several types an object is.</content>
public static partial class FromJson
{
    /// <summary>Which of several types an object is: its first member tells. -1 for an object that does not tell, -2 for what none of them is.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="name">The discriminator's name.</param>
    /// <param name="tags">The discriminators, as JSON; null for a type that has none.</param>
    public static int Discriminator(JsonElement json, string name, string?[] tags)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            return -2;
        }

        int place = 0;
        int found = -1;
        foreach (JsonProperty property in json.EnumerateObject())
        {
            if (property.NameEquals(name))
            {
                // Later, or twice, it is something that two readers would understand differently.
                if (place > 0)
                {
                    return -2;
                }

                found = System.Array.FindIndex(tags, tag => tag is not null && IsTag(property.Value, tag));
                found = found < 0 ? -2 : found;
            }

            place++;
        }

        return found;
    }

    /// <summary>The compiler's way to write a JSON string: everything but plain ASCII escaped.</summary>
    private static string Quote(string text)
    {
        StringBuilder json = new("\"");
        foreach (char c in text)
        {
            _ = c switch
            {
                '"' => json.Append("\\\""),
                '\\' => json.Append("\\\\"),
                '\n' => json.Append("\\n"),
                '\r' => json.Append("\\r"),
                '\t' => json.Append("\\t"),
                >= ' ' and <= '~' => json.Append(c),
                _ => json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
            };
        }

        return json.Append('"').ToString();
    }

    private static bool IsTag(JsonElement json, string tag)
    {
        if (json.ValueKind == JsonValueKind.Number)
        {
            return json.GetRawText() == tag;
        }

        return json.ValueKind == JsonValueKind.String && tag[0] == '"' && TextOf(json) is { } text && Quote(text) == tag;
    }
}
