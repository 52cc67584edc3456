using System.Globalization;
using System.Linq;
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

    /// <summary>For an XML documentation comment.</summary>
    public static string Xml(string text) => Comment(text).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    /// <summary>A name made of letters, digits and underscores. Where that loses something, a hash of the whole keeps two names apart.</summary>
    public static string Identifier(string name)
    {
        string plain = name.Replace("global::", "");
        string safe = string.Concat(plain.Select(static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') ? c : '_'));
        bool isExact = plain.All(static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.');
        string trimmed = safe.Length > 100 ? safe.Substring(0, 100) : safe;
        return isExact && safe.Length <= 100 ? safe : trimmed.TrimEnd('_') + "_" + Hash(plain);
    }

    /// <summary>FNV-1a: short, and the same in every process.</summary>
    public static string Hash(string text)
    {
        uint hash = 2166136261;
        foreach (byte b in Encoding.UTF8.GetBytes(text))
        {
            hash = unchecked((hash ^ b) * 16777619);
        }

        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
