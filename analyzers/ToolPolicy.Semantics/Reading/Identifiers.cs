using Microsoft.CodeAnalysis.CSharp;

namespace ToolPolicy.Semantics.Reading;

/// <summary>Names as they stand in C#.</summary>
internal static class Identifiers
{
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name : name;
}
