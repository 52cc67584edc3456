using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ToolPolicy.CodeFixes.Editing;
using ToolPolicy.Grammar;
using ToolPolicy.Semantics.Faults;
using ToolPolicy.Semantics.Reading;

namespace ToolPolicy.CodeFixes.Declaring;

/// <summary>A list without a declared cap: declares one, much smaller than the default or the default itself.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeclareCapFix)), Shared]
public sealed class DeclareCapFix : PolicyFixProvider
{
    /// <summary>About fifty short rows.</summary>
    private const int Usual = 1_000;

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [Fault.CapNotDeclared.Id];

    /// <inheritdoc/>
    internal override IEnumerable<Fix> FixesFor(FixPlace place)
    {
        if (place.Model.GetDeclaredSymbol(place.Node, place.Cancellation) is not IMethodSymbol method || place.DeclarationOf(method.Whole()) is not ({ } there, { } declaration))
        {
            yield break;
        }

        (string name, IEnumerable<Edit> imports) = there.Attribute(Triggers.MaxTokens, declaration.SpanStart);
        foreach (int cap in new[] { Usual, TokenCap.Default })
        {
            string number = cap.ToString(CultureInfo.InvariantCulture);
            yield return new Fix($"Cap the result of '{method.Name}' at {number} LLM tokens", "MaxTokens:" + number,
                [AttributeText.Add(there.Document, declaration, there.Text, [$"{name}({number})"]), .. imports]);
        }
    }
}
