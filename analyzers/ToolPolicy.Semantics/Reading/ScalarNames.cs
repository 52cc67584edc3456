using Microsoft.CodeAnalysis;

namespace ToolPolicy.Semantics.Reading;

/// <summary>Types that are one JSON token, by the name of their reader in the runtime.</summary>
internal static class ScalarNames
{
    public static string? Of(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => "String",
        SpecialType.System_Boolean => "Boolean",
        SpecialType.System_Char => "Char",
        SpecialType.System_SByte => "SByte",
        SpecialType.System_Byte => "Byte",
        SpecialType.System_Int16 => "Int16",
        SpecialType.System_UInt16 => "UInt16",
        SpecialType.System_Int32 => "Int32",
        SpecialType.System_UInt32 => "UInt32",
        SpecialType.System_Int64 => "Int64",
        SpecialType.System_UInt64 => "UInt64",
        SpecialType.System_Single => "Single",
        SpecialType.System_Double => "Double",
        SpecialType.System_Decimal => "Decimal",
        SpecialType.System_DateTime => "DateTime",
        SpecialType.None when type is IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte } => "Bytes",
        SpecialType.None when type is INamedTypeSymbol { IsGenericType: false, ContainingType: null } && type.ContainingNamespace.IsNamed("System") =>
            type.Name is "Guid" or "DateTimeOffset" or "DateOnly" or "TimeOnly" or "TimeSpan" or "Uri" or "Version" or "Half" or "Int128" or "UInt128" ? type.Name : null,
        SpecialType.None when type is INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_Byte }] } && (type.IsNamed("System", "ReadOnlyMemory`1") || type.IsNamed("System", "Memory`1")) =>
            type.Name,
        _ => null,
    };
}
