using System.Globalization;
using System.Text;

namespace ToolPolicy.Semantics.Schema;

/// <summary>Writes JSON at compile time, where no JSON library is loaded.</summary>
internal static class JsonText
{
    /// <summary>A string with its quotes. Everything that is not plain ASCII is escaped, so that any text survives any reader. An unpaired surrogate, which JSON has no
    /// place for, becomes U+FFFD.</summary>
    public static string Quote(string text)
    {
        if (IsPlain(text))
        {
            return "\"" + text + "\"";
        }

        StringBuilder json = new(text.Length + 2);
        json.Append('"');
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool isPaired = char.IsHighSurrogate(c) ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) : !char.IsLowSurrogate(c) || (i > 0 && char.IsHighSurrogate(text[i - 1]));
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
                    json.Append("\\u").Append((isPaired ? c : 0xfffd).ToString("x4", CultureInfo.InvariantCulture));
                    break;
            }
        }

        return json.Append('"').ToString();
    }

    private static bool IsPlain(string text)
    {
        foreach (char c in text)
        {
            if (c is < ' ' or > '~' or '"' or '\\')
            {
                return false;
            }
        }

        return true;
    }
}
