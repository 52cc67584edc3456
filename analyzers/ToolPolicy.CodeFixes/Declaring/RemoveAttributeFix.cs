using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ToolPolicy.CodeFixes.Editing;
using ToolPolicy.Semantics.Faults;
using ToolPolicy.Semantics.Reading;

namespace ToolPolicy.CodeFixes.Declaring;

/// <summary>An attribute that contradicts another, or has no effect: takes it away. What is left was in force before.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveAttributeFix)), Shared]
public sealed class RemoveAttributeFix : PolicyFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [Fault.AllowAnyoneContradicted.Id, Fault.AttributeWithoutEffect.Id, Fault.CapNeverBinds.Id];

    /// <inheritdoc/>
    internal override IEnumerable<Fix> FixesFor(FixPlace place)
    {
        if (place.Node.FirstAncestorOrSelf<AttributeSyntax>() is { Parent: AttributeListSyntax } attribute && !IsOnlyTrigger(place, attribute))
        {
            string name = attribute.Name.ToString();
            yield return new Fix($"Remove [{name}]", "Remove", [AttributeText.Remove(place.Document, attribute, place.Text)]);
        }
    }

    /// <summary>Under the rule of a class, a cap may be all that makes its method a tool.</summary>
    private static bool IsOnlyTrigger(FixPlace place, AttributeSyntax attribute) =>
        place.Diagnostic.Id == Fault.CapNeverBinds.Id
        && attribute.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } declaration
        && place.Model.GetDeclaredSymbol(declaration, place.Cancellation) is IMethodSymbol method
        && !method.GetAttributes().Any(static candidate => !candidate.IsPolicy(Triggers.MaxTokens) && Triggers.OfPolicy.Any(candidate.IsPolicy));
}
