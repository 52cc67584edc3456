using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ToolPolicy.CodeFixes.Editing;
using ToolPolicy.Semantics.Faults;
using ToolPolicy.Semantics.Reading;

namespace ToolPolicy.CodeFixes.Declaring;

/// <summary>A result that cannot be proven masked: masks all of it. The model then learns only that the tool ran.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MaskWholeResultFix)), Shared]
public sealed class MaskWholeResultFix : PolicyFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [Fault.ResultNotMaskable.Id];

    /// <inheritdoc/>
    internal override IEnumerable<Fix> FixesFor(FixPlace place)
    {
        if (place.Model.GetDeclaredSymbol(place.Node, place.Cancellation) is IMethodSymbol method && place.DeclarationOf(method.Whole()) is ({ } there, { } declaration))
        {
            (string text, IEnumerable<Edit> imports) = there.Attribute(Triggers.Sensitive, declaration.SpanStart);
            yield return new Fix($"Mask the whole result of '{method.Name}'", "MaskWholeResult", [AttributeText.Add(there.Document, declaration, there.Text, [text], "return: "), .. imports]);
        }
    }
}
