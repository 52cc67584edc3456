using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ToolPolicy.Semantics.Model;

namespace ToolPolicy.Semantics.Reading;

/// <summary>Limits on the length of a string or the count of a collection.</summary>
internal static class LengthConstraint
{
    /// <summary>Null when the type has no length, or a limit is negative.</summary>
    public static Constraint? Read(AttributeData attribute, string name, ITypeSymbol type, int? least, int? most)
    {
        bool isText = type.SpecialType == SpecialType.System_String;
        if ((!isText && name == "StringLength") || LengthOf(type) is not { } length || least < 0 || most < 0 || (most is { } limit && least > limit))
        {
            return null;
        }

        List<string> conditions = [];
        List<string> schema = [];
        if (least is > 0)
        {
            conditions.Add($"{length} >= {least}");
            schema.Add($"\"{(isText ? "minLength" : "minItems")}\":{least}");
        }

        if (most is not null)
        {
            conditions.Add($"{length} <= {most}");
            schema.Add($"\"{(isText ? "maxLength" : "maxItems")}\":{most}");
        }

        string condition = conditions.Count == 0 ? "true" : string.Join(" && ", conditions);
        string unit = isText ? "characters" : "items";
        string words = most is null ? $"at least {least} {unit}" : least is > 0 ? $"{least} to {most} {unit}" : $"at most {most} {unit}";
        return new Constraint(condition, null, RefusesNull: false, "length " + condition, words, string.Join(",", schema)) { MostItems = most };
    }

    private static string? LengthOf(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_String || type is IArrayTypeSymbol ? "{0}.Length"
        : type is INamedTypeSymbol named && named.AllInterfaces.Append(named).Any(static candidate => candidate.OriginalDefinition.SpecialType
            is SpecialType.System_Collections_Generic_ICollection_T or SpecialType.System_Collections_Generic_IReadOnlyCollection_T) ? "{0}.Count"
        : type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IEnumerable_T } ? "global::System.Linq.Enumerable.Count({0})"
        : null;
}
