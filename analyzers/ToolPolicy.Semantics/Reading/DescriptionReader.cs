using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace ToolPolicy.Semantics.Reading;

/// <summary>What a model is told: <c>[Description]</c>, or else the words of the XML documentation.</summary>
internal static class DescriptionReader
{
    private const string ComponentModel = "System.ComponentModel";

    public static string? OfAttribute(ImmutableArray<AttributeData> attributes) => attributes.Find(ComponentModel, "DescriptionAttribute")?.Text(0);

    public static string? TitleOf(ImmutableArray<AttributeData> attributes) => attributes.Find(ComponentModel, "DisplayNameAttribute")?.Text(0);

    /// <summary>The documentation of a method in source; null when it has none, or it is not well-formed.</summary>
    /// <remarks>
    /// Read from the comment itself: the compiler parses documentation only when a project asks for a documentation file, and a tool's description must not depend on
    /// that.
    /// </remarks>
    public static XElement? Documentation(IMethodSymbol method)
    {
        foreach (SyntaxReference reference in method.DeclaringSyntaxReferences)
        {
            StringBuilder xml = new();
            string trivia = reference.GetSyntax().GetLeadingTrivia().ToFullString();
            for (int start = 0, end; start < trivia.Length; start = end + 1)
            {
                end = trivia.IndexOf('\n', start) is >= 0 and var next ? next : trivia.Length;
                string line = trivia.Substring(start, end - start).Trim();
                if (line.StartsWith("///", System.StringComparison.Ordinal))
                {
                    xml.Append(line, 3, line.Length - 3).Append('\n');
                }
            }

            if (xml.Length > 0 && (SimpleDocumentation.Parse(xml.ToString()) ?? Parse("<doc>" + xml + "</doc>")) is { } documentation)
            {
                return documentation;
            }
        }

        return null;
    }

    public static string? Summary(XElement? documentation) => Words(documentation?.Element("summary"));

    public static string? Returns(XElement? documentation) => Words(documentation?.Element("returns"));

    public static string? Parameter(XElement? documentation, string name) =>
        Words(documentation?.Elements("param").FirstOrDefault(element => (string?)element.Attribute("name") == name));

    private static XElement? Parse(string xml)
    {
        try
        {
            return XElement.Parse(xml);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>The text on one line, references by the last part of their name.</summary>
    private static string? Words(XElement? element)
    {
        if (element is null)
        {
            return null;
        }

        StringBuilder text = new();
        foreach (XNode node in element.DescendantNodes())
        {
            if (node is XText words)
            {
                text.Append(words.Value);
            }
            else if (node is XElement { IsEmpty: true } reference)
            {
                string? target = (string?)reference.Attribute("langword") ?? (string?)reference.Attribute("name") ?? (string?)reference.Attribute("cref");
                text.Append(target?.Split('.', ':').Last());
            }
        }

        string joined = string.Join(" ", text.ToString().Split([' ', '\t', '\n', '\r'], System.StringSplitOptions.RemoveEmptyEntries));
        return joined.Length == 0 ? null : joined;
    }
}
