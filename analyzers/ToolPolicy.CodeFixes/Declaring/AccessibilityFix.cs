using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ToolPolicy.CodeFixes.Editing;
using ToolPolicy.Semantics.Faults;
using ToolPolicy.Semantics.Reading;

namespace ToolPolicy.CodeFixes.Declaring;

/// <summary>A host or a tool that its guard cannot reach: makes it internal, which is all that a guard needs.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AccessibilityFix)), Shared]
public sealed class AccessibilityFix : PolicyFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [Fault.HostNotNameable.Id, Fault.ToolNotCallable.Id];

    /// <inheritdoc/>
    internal override IEnumerable<Fix> FixesFor(FixPlace place)
    {
        SyntaxNode node = place.Node;
        if (node is not MemberDeclarationSyntax declaration || place.Model.GetDeclaredSymbol(node, place.Cancellation) is not { } symbol || !CanBeInternal(place, symbol))
        {
            yield break;
        }

        yield return new Fix($"Make '{symbol.Name}' internal", "Internal", [Change(place, declaration)]);
    }

    private static bool CanBeInternal(FixPlace place, ISymbol symbol) => symbol switch
    {
        // What an outer type hides stays hidden, and parts of a partial type may say it elsewhere.
        INamedTypeSymbol type => type.DeclaringSyntaxReferences.Length == 1 && (type.ContainingType is not { } outer || outer.WhyNotNameable(place.Compilation) is null),
        IMethodSymbol method => method is { IsOverride: false, MethodKind: MethodKind.Ordinary, DeclaringSyntaxReferences.Length: 1, DeclaredAccessibility: not Accessibility.Internal }
            && !IsOfPartial(method) && !(method.DeclaredAccessibility == Accessibility.Private && method.IsExtern),
        _ => false,
    };

    private static bool IsOfPartial(IMethodSymbol method) => method.PartialDefinitionPart is not null || method.PartialImplementationPart is not null;

    /// <summary>In place of the words that hide it; of <c>protected</c> more is kept than of <c>private</c>, so that derived classes elsewhere still see it.</summary>
    private static Replace Change(FixPlace place, MemberDeclarationSyntax declaration)
    {
        List<SyntaxToken> hiding = [.. declaration.Modifiers.Where(static modifier =>
            modifier.Kind() is SyntaxKind.PrivateKeyword or SyntaxKind.ProtectedKeyword or SyntaxKind.FileKeyword)];
        if (hiding.Count == 0)
        {
            SyntaxToken first = declaration.Modifiers.Count > 0 ? declaration.Modifiers[0] : FirstAfterAttributes(declaration);
            return new Replace(place.Document.Id, new TextSpan(first.SpanStart, 0), "internal ");
        }

        bool isProtected = hiding.Count == 1 && hiding[0].IsKind(SyntaxKind.ProtectedKeyword);
        return new Replace(place.Document.Id, TextSpan.FromBounds(hiding[0].SpanStart, hiding[hiding.Count - 1].Span.End), isProtected ? "protected internal" : "internal");
    }

    private static SyntaxToken FirstAfterAttributes(MemberDeclarationSyntax declaration) =>
        declaration.AttributeLists.Count > 0 ? declaration.AttributeLists.Last().GetLastToken().GetNextToken() : declaration.GetFirstToken();
}
