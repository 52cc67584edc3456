using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ToolPolicy.Analyzers.Exposure;

/// <summary>Names that mean something else than they say: aliases of types, and members that are used without their type.</summary>
/// <param name="Aliases">Names that stand for types.</param>
/// <param name="IsAny">Whether there are aliases or static imports at all.</param>
internal sealed record Imports(HashSet<string> Aliases, bool IsAny)
{
    /// <summary>Those that hold in every file.</summary>
    public static Imports Global(Compilation compilation)
    {
        UsingDirectiveSyntax[] global = [.. compilation.SyntaxTrees
            .SelectMany(static tree => tree.GetRoot() is CompilationUnitSyntax unit ? unit.Usings : default)
            .Where(static directive => directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword) && (directive.Alias is not null || directive.StaticKeyword.IsKind(SyntaxKind.StaticKeyword)))];
        return new([.. NamesOf(global)], global.Length > 0);
    }

    public static HashSet<string> AliasesIn(SyntaxNode root) =>
        [.. NamesOf(root.DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>())];

    private static IEnumerable<string> NamesOf(IEnumerable<UsingDirectiveSyntax> directives) =>
        directives.Select(static directive => directive.Alias?.Name.Identifier.ValueText).OfType<string>();
}
