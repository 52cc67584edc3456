using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ToolPolicy.CodeFixes.Editing;

/// <summary>Attributes put before a declaration, and taken away from one.</summary>
internal static class AttributeText
{
    /// <summary>Adds a list, on a line of its own where the declaration begins one, and after the lists that are there.</summary>
    public static Edit Add(Document document, SyntaxNode declaration, SourceText text, IEnumerable<string> attributes, string target = "")
    {
        string list = $"[{target}{string.Join(", ", attributes)}]";
        SyntaxList<AttributeListSyntax> lists = ListsOf(declaration);
        int at = lists.Count > 0 ? lists.Last().GetLastToken().GetNextToken().SpanStart : declaration.SpanStart;
        TextLine line = text.Lines.GetLineFromPosition(at);
        string before = text.ToString(TextSpan.FromBounds(line.Start, at));
        bool beginsLine = declaration is not ParameterSyntax && before.All(char.IsWhiteSpace);
        return new Replace(document.Id, new TextSpan(at, 0), beginsLine ? list + Imports.NewLineOf(text) + before : list + " ");
    }

    /// <summary>Takes an attribute away, and its list when it is alone there, and the line when nothing else stands on it.</summary>
    public static Edit Remove(Document document, AttributeSyntax attribute, SourceText text)
    {
        AttributeListSyntax list = (AttributeListSyntax)attribute.Parent!;
        if (list.Attributes.Count > 1)
        {
            int index = list.Attributes.IndexOf(attribute);
            return new Replace(document.Id, index > 0
                ? TextSpan.FromBounds(list.Attributes[index - 1].Span.End, attribute.Span.End)
                : TextSpan.FromBounds(attribute.SpanStart, list.Attributes[1].SpanStart), "");
        }

        TextLine line = text.Lines.GetLineFromPosition(list.SpanStart);
        bool isAlone = line.Span.Contains(list.Span.End - 1)
            && text.ToString(TextSpan.FromBounds(line.Start, list.SpanStart)).All(char.IsWhiteSpace)
            && text.ToString(TextSpan.FromBounds(list.Span.End, line.End)).All(char.IsWhiteSpace);
        return new Replace(document.Id, isAlone ? line.SpanIncludingLineBreak : TextSpan.FromBounds(list.SpanStart, list.GetLastToken().GetNextToken().SpanStart), "");
    }

    public static SyntaxList<AttributeListSyntax> ListsOf(SyntaxNode declaration) => declaration switch
    {
        MemberDeclarationSyntax member => member.AttributeLists,
        ParameterSyntax parameter => parameter.AttributeLists,
        _ => default,
    };
}
