using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using ToolPolicy.Semantics.Schema;

namespace ToolPolicy.Generators.Writing;

/// <summary>Text of an author's on its way into generated code: as a literal, or in a comment that it cannot end.</summary>
internal static class Text
{
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    public static string LiteralOrNull(string? text) => text is null ? "null" : Literal(text);

    /// <summary>A JSON string as a UTF-8 literal. JSON at compile time is plain ASCII.</summary>
    public static string Utf8(string json) => Literal(json) + "u8";

    /// <summary>The name of a JSON member, with quotes and colon, as a UTF-8 literal.</summary>
    public static string Utf8Name(string name) => Utf8(JsonText.Quote(name) + ":");

    /// <summary>For a comment: everything that ends a line, hides or turns text is written as its number.</summary>
    public static string Comment(string text)
    {
        if (text.Length <= 500 && IsPlain(text))
        {
            return text;
        }

        StringBuilder safe = new();
        foreach (char c in text.Length > 500 ? text.Substring(0, 500) : text)
        {
            UnicodeCategory category = char.GetUnicodeCategory(c);
            bool isPlain = category is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);
            safe.Append(isPlain ? c.ToString() : "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }

        return safe.Append(text.Length > 500 ? "..." : "").ToString();
    }

    private static bool IsPlain(string text)
    {
        foreach (char c in text)
        {
            if (c is < ' ' or > '~')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>For an XML documentation comment.</summary>
    public static string Xml(string text) => Comment(text).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
