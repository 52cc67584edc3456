using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ToolPolicy.CodeFixes.Editing;
using ToolPolicy.Semantics.Faults;
using ToolPolicy.Semantics.Reading;

namespace ToolPolicy.CodeFixes.Declaring;

/// <summary>A parameter that a model should not, or cannot, supply: takes it from the principal, or from services.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ParameterSourceFix)), Shared]
public sealed class ParameterSourceFix : PolicyFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [Fault.IdentityFromModel.Id, Fault.ServiceFromModel.Id, Fault.ParameterNotBindable.Id];

    /// <inheritdoc/>
    internal override IEnumerable<Fix> FixesFor(FixPlace place)
    {
        // What the model does not send cannot be limited, so a parameter that has other attributes is left to its author.
        if (place.Node.FirstAncestorOrSelf<ParameterSyntax>() is not { AttributeLists.Count: 0 } declaration
            || place.Model.GetDeclaredSymbol(declaration, place.Cancellation) is not IParameterSymbol { ContainingSymbol: IMethodSymbol method } parameter
            || method.Whole() is var whole && !SymbolEqualityComparer.Default.Equals(whole, method))
        {
            return [];
        }

        if (place.Diagnostic.Id == Fault.IdentityFromModel.Id)
        {
            return place.Diagnostic.Properties.TryGetValue("Claim", out string? claim) && claim is not null && IsClaimable(parameter.Type)
                ? [Add(place, declaration, Triggers.FromPrincipal, $"({SymbolDisplay.FormatLiteral(claim, quote: true)})", $"Take '{parameter.Name}' from the claim '{claim}' of the principal", "FromPrincipal")]
                : [];
        }

        return IsService(place, parameter)
            ? [Add(place, declaration, Triggers.FromToolServices, "", $"Take '{parameter.Name}' from services", "FromToolServices")]
            : [];
    }

    private static Fix Add(FixPlace place, ParameterSyntax declaration, string attribute, string argument, string title, string key)
    {
        (string name, IEnumerable<Edit> imports) = place.Attribute(attribute, declaration.SpanStart);
        return new Fix(title, key, [AttributeText.Add(place.Document, declaration, place.Text, [name + argument]), .. imports]);
    }

    /// <summary>Claims are text; what cannot be made from it is a fault of its own.</summary>
    private static bool IsClaimable(ITypeSymbol type)
    {
        type.IsNullableOf(out ITypeSymbol value);
        return ScalarNames.Of(value) is "String" or "Int32" or "Int64" or "Guid";
    }

    /// <summary>Of what cannot be bound, only interfaces are services for sure: those of collections are bound or say which collection to use.</summary>
    private static bool IsService(FixPlace place, IParameterSymbol parameter) =>
        place.Diagnostic.Id == Fault.ServiceFromModel.Id
        || (parameter.Type.TypeKind == TypeKind.Interface && parameter.Type.WhyNotNameable(place.Compilation) is null
            && !parameter.Type.AllInterfaces.Append(parameter.Type).Any(static candidate => candidate.SpecialType == SpecialType.System_Collections_IEnumerable));
}
