using System.Globalization;
using System.Text;

namespace ToolPolicy.Semantics.Schema;

/// <summary>Writes JSON at compile time, where no JSON library is loaded.</summary>
internal static class JsonText
{
    /// <summary>A string with its quotes. Everything that is not plain ASCII is escaped, so that any text survives any reader.</summary>
    public static string Quote(string text)
    {
        StringBuilder json = new(text.Length + 2);
        json.Append('"');
        foreach (char c in text)
        {
            switch (c)
            {
                case '"':
                    json.Append("\\\"");
                    break;
                case '\\':
                    json.Append("\\\\");
                    break;
                case '\n':
                    json.Append("\\n");
                    break;
                case '\r':
                    json.Append("\\r");
                    break;
                case '\t':
                    json.Append("\\t");
                    break;
                case >= ' ' and <= '~':
                    json.Append(c);
                    break;
                default:
                    json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    break;
            }
        }

        return json.Append('"').ToString();
    }
}
