using System.Linq;
using System.Xml.Linq;

namespace ToolPolicy.Semantics.Reading;

/// <summary>Documentation as most of it is: elements one after the other, with a name at most, and plain words inside. A reader of XML takes ten kilobytes for that.</summary>
internal static class SimpleDocumentation
{
    /// <summary>The elements inside <c>doc</c>; null for anything that is not that simple.</summary>
    public static XElement? Parse(string xml)
    {
        XElement documentation = new("doc");
        int at = 0;
        while (true)
        {
            int open = xml.IndexOf('<', at);
            int text = open < 0 ? xml.Length : open;
            if (!string.IsNullOrWhiteSpace(xml.Substring(at, text - at)))
            {
                return null;
            }

            if (open < 0)
            {
                return documentation;
            }

            if (Element(xml, open, out at) is not { } element)
            {
                return null;
            }

            documentation.Add(element);
        }
    }

    private static XElement? Element(string xml, int open, out int end)
    {
        end = 0;
        int close = xml.IndexOf('>', open);
        int next = close < 0 ? -1 : xml.IndexOf('<', close);
        if (next < 0)
        {
            return null;
        }

        string head = xml.Substring(open + 1, close - open - 1);
        string words = xml.Substring(close + 1, next - close - 1);
        int name = head.TakeWhile(static c => c is >= 'a' and <= 'z').Count();
        string tail = "</" + head.Substring(0, name) + ">";
        if (name == 0 || !IsPlain(words) || string.CompareOrdinal(xml, next, tail, 0, tail.Length) != 0)
        {
            return null;
        }

        end = next + tail.Length;
        XElement element = new(head.Substring(0, name), words);
        const string Name = " name=\"";
        if (head.Length > name)
        {
            string value = head.Length > name + Name.Length && head.EndsWith("\"", System.StringComparison.Ordinal) && string.CompareOrdinal(head, name, Name, 0, Name.Length) == 0
                ? head.Substring(name + Name.Length, head.Length - name - Name.Length - 1) : "";
            if (value.Length == 0 || !value.All(static c => char.IsLetterOrDigit(c) || c == '_'))
            {
                return null;
            }

            element.SetAttributeValue("name", value);
        }

        return element;
    }

    /// <summary>No entity, no end of a section, and no character that XML forbids.</summary>
    private static bool IsPlain(string words)
    {
        foreach (char c in words)
        {
            if (c == '&' || !(c is '\n' or '\r' or '\t' or (>= ' ' and < '\ud800')))
            {
                return false;
            }
        }

        return words.IndexOf("]]>", System.StringComparison.Ordinal) < 0;
    }
}
