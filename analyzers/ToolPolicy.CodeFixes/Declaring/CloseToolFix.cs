using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ToolPolicy.CodeFixes.Editing;
using ToolPolicy.Semantics.Faults;

namespace ToolPolicy.CodeFixes.Declaring;

/// <summary>An open tool that changes something: asks for a declared role instead.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CloseToolFix)), Shared]
public sealed class CloseToolFix : PolicyFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [Fault.DestructiveToolOpen.Id];

    /// <inheritdoc/>
    internal override IEnumerable<Fix> FixesFor(FixPlace place)
    {
        if (place.Node.FirstAncestorOrSelf<AttributeSyntax>() is not { } attribute)
        {
            return [];
        }

        return AccessChoice.OfRoles(place.Compilation).Select(choice =>
        {
            (string text, IEnumerable<Edit> imports) = choice.At(place, attribute.SpanStart);
            return new Fix($"Let only {choice.Words} call it", choice.Key, [new Replace(place.Document.Id, attribute.Span, text), .. imports]);
        });
    }
}
