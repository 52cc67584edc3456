using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ToolPolicy.CodeFixes.Editing;

/// <summary>Where a <c>using</c> goes: among those of the file, in their order, and never into the middle of somebody's comment.</summary>
internal static class Imports
{
    /// <summary>Whether a file has a place for a <c>using</c>; with conditional compilation around its beginning there is none that is right for sure.</summary>
    public static bool IsPossible(SyntaxNode root) => root is CompilationUnitSyntax unit
        && !unit.Usings.Any(static @using => HasConditions(@using))
        && !HasConditions((SyntaxNode?)unit.AttributeLists.FirstOrDefault() ?? (SyntaxNode?)unit.Members.FirstOrDefault() ?? unit);

    public static IEnumerable<TextChange> Changes(SyntaxNode root, SourceText text, IEnumerable<string> namespaces)
    {
        if (root is not CompilationUnitSyntax unit)
        {
            return [];
        }

        string newLine = NewLineOf(text);
        List<UsingDirectiveSyntax> plain = [.. unit.Usings.Where(static @using => @using is { Alias: null } && @using.StaticKeyword.IsKind(SyntaxKind.None) && @using.GlobalKeyword.IsKind(SyntaxKind.None))];
        HashSet<string> known = [.. plain.Select(static @using => @using.Name?.ToString() ?? "")];
        return namespaces.Where(known.Add).OrderBy(static name => name, Comparer<string>.Create(Compare))
            .Select(name => (At: PositionOf(unit, plain, name), Name: name))
            .GroupBy(static import => import.At)
            .Select(group => new TextChange(new TextSpan(group.Key, 0), Text(unit, text, group.Key, group.Select(static import => import.Name), newLine)))
            .ToList();
    }

    public static string NewLineOf(SourceText text) => text.Lines.Count > 0 && text.Lines[0] is var first && first.EndIncludingLineBreak - first.End == 2 ? "\r\n" : "\n";

    private static int PositionOf(CompilationUnitSyntax unit, List<UsingDirectiveSyntax> plain, string name)
    {
        if (plain.Count > 0)
        {
            UsingDirectiveSyntax? before = plain.LastOrDefault(@using => Compare(@using.Name?.ToString() ?? "", name) < 0);

            // A comment above the first one may be the file's own: what would come before it comes after it instead.
            return before is not null || HasWords(plain[0]) ? (before ?? plain[0]).FullSpan.End : plain[0].SpanStart;
        }

        if (unit.Usings.Count > 0 || unit.Externs.Count > 0)
        {
            return unit.Usings.Count > 0 ? unit.Usings.Last().FullSpan.End : unit.Externs.Last().FullSpan.End;
        }

        SyntaxToken first = unit.GetFirstToken(includeZeroWidth: true);
        SyntaxTrivia documentation = first.LeadingTrivia.FirstOrDefault(static trivia => trivia.HasStructure && trivia.GetStructure() is DocumentationCommentTriviaSyntax);
        return documentation.IsKind(SyntaxKind.None) ? first.SpanStart : documentation.FullSpan.Start;
    }

    private static string Text(CompilationUnitSyntax unit, SourceText text, int at, IEnumerable<string> names, string newLine)
    {
        string lines = string.Concat(names.Select(name => $"using {name};{newLine}"));
        bool isAlone = unit.Usings.Count == 0;
        bool isAfterUnendedLine = at > 0 && text[at - 1] is not '\n' and not '\r';
        return (isAfterUnendedLine ? newLine : "") + lines + (isAlone ? newLine : "");
    }

    /// <summary>System first, then by name: the order that .NET's own formatter keeps.</summary>
    private static int Compare(string left, string right)
    {
        int byRoot = IsSystem(right).CompareTo(IsSystem(left));
        return byRoot != 0 ? byRoot : string.Compare(left, right, StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsSystem(string name) => name == "System" || name.StartsWith("System.", StringComparison.Ordinal);

    private static bool HasConditions(SyntaxNode node) => node.GetLeadingTrivia().Any(static trivia => trivia.IsDirective
        && trivia.Kind() is SyntaxKind.IfDirectiveTrivia or SyntaxKind.ElifDirectiveTrivia or SyntaxKind.ElseDirectiveTrivia or SyntaxKind.EndIfDirectiveTrivia);

    private static bool HasWords(SyntaxNode node) => node.GetLeadingTrivia().Any(static trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia));
}
