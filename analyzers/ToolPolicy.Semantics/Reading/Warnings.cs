using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ToolPolicy.Semantics.Model;

namespace ToolPolicy.Semantics.Reading;

/// <summary>Warnings that come from naming a symbol at all: it is obsolete, or experimental. Generated code disables exactly these.</summary>
internal static class Warnings
{
    /// <summary>Of a type and what it is made of, sorted.</summary>
    public static EquatableArray<string> OfAll(params ITypeSymbol[] types) => Sorted(types.SelectMany(OfType));

    /// <summary>Of a type, its properties and their types, sorted.</summary>
    public static EquatableArray<string> OfMembers(ITypeSymbol type) => Sorted(OfType(type).Concat(type.SelfAndBases()
        .SelectMany(static declaration => declaration.GetMembers())
        .SelectMany(static member => member is IPropertySymbol property ? Of(property).Concat(OfType(property.Type)) : member.Kind == SymbolKind.Field && member.IsStatic ? Of(member) : [])));

    public static EquatableArray<string> Sorted(IEnumerable<string> ids)
    {
        List<string> found = [.. ids];
        return found.Count == 0 ? default : new(found.Distinct().OrderBy(static id => id, System.StringComparer.Ordinal));
    }

    public static IEnumerable<string> OfType(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => OfType(array.ElementType),

        // What has a keyword of its own is neither obsolete nor experimental.
        { SpecialType: >= SpecialType.System_Object and <= SpecialType.System_String } => [],
        INamedTypeSymbol named => Of(named).Concat(named.TypeArguments.SelectMany(OfType)),
        _ => [],
    };

    public static IEnumerable<string> Of(ISymbol symbol)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass.IsNamed("System", "ObsoleteAttribute"))
            {
                yield return attribute.Named<string>("DiagnosticId") ?? (attribute.Text(0) is null ? "CS0612" : "CS0618");
            }
            else if (attribute.AttributeClass.IsNamed("System.Diagnostics.CodeAnalysis", "ExperimentalAttribute") && attribute.Text(0) is { } id)
            {
                yield return id;
            }
        }
    }
}
