using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ToolPolicy.Grammar;
using ToolPolicy.Semantics.Model;

namespace ToolPolicy.Semantics.Reading;

/// <summary>The roles that exist: the string constants of a <c>[PolicyRoles]</c> class.</summary>
internal static class RolesReader
{
    public static EquatableArray<string> Read(INamedTypeSymbol type) => new(Constants(type).Distinct().OrderBy(static role => role, System.StringComparer.Ordinal));

    private static IEnumerable<string> Constants(INamedTypeSymbol type) => type.GetMembers().OfType<IFieldSymbol>()
        .Select(static field => field is { IsConst: true, ConstantValue: string role } ? role : null)
        .Where(static role => RoleName.FaultOf(role) is null)
        .Select(static role => role!);
}
