using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ToolPolicy.CodeFixes.Editing;
using ToolPolicy.Semantics.Faults;

namespace ToolPolicy.CodeFixes.Declaring;

/// <summary>An attribute that contradicts another, or has no effect: takes it away. What is left was in force before.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveAttributeFix)), Shared]
public sealed class RemoveAttributeFix : PolicyFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [Fault.AllowAnyoneContradicted.Id];

    /// <inheritdoc/>
    internal override IEnumerable<Fix> FixesFor(FixPlace place)
    {
        if (place.Node.FirstAncestorOrSelf<AttributeSyntax>() is { Parent: AttributeListSyntax } attribute)
        {
            string name = attribute.Name.ToString();
            yield return new Fix($"Remove [{name}]", "Remove", [AttributeText.Remove(place.Document, attribute, place.Text)]);
        }
    }
}
