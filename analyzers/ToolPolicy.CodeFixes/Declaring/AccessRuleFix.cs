using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ToolPolicy.CodeFixes.Editing;
using ToolPolicy.Semantics.Faults;
using ToolPolicy.Semantics.Reading;

namespace ToolPolicy.CodeFixes.Declaring;

/// <summary>A tool of which nothing says who may call it: says so, by a declared role, or opens it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AccessRuleFix)), Shared]
public sealed class AccessRuleFix : PolicyFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [Fault.AccessRuleMissing.Id];

    /// <inheritdoc/>
    internal override IEnumerable<Fix> FixesFor(FixPlace place)
    {
        if (place.Model.GetDeclaredSymbol(place.Node, place.Cancellation) is not IMethodSymbol method || place.DeclarationOf(method.Whole()) is not ({ } there, { } declaration))
        {
            return [];
        }

        return AccessChoice.Of(place.Compilation).Select(choice =>
        {
            (string text, IEnumerable<Edit> imports) = choice.At(there, declaration.SpanStart);
            return new Fix($"Let {choice.Words} call '{method.Name}'", choice.Key, [AttributeText.Add(there.Document, declaration, there.Text, [text]), .. imports]);
        });
    }
}
