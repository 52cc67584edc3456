using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ToolPolicy.Semantics.Schema;

namespace ToolPolicy.Semantics.Reading;

/// <summary>Compile-time values, as C# and as JSON.</summary>
internal static class Literals
{
    /// <summary>A default of <paramref name="type"/> as a C# expression.</summary>
    public static string CSharp(object? value, ITypeSymbol type)
    {
        type.IsNullableOf(out ITypeSymbol underlying);
        if (value is null)
        {
            return type.IsReferenceType || !SymbolEqualityComparer.Default.Equals(underlying, type) ? "null" : $"default({type.Full()})";
        }

        return underlying.TypeKind == TypeKind.Enum ? $"({underlying.Full()})({Primitive(value)})" : Primitive(value);
    }

    /// <summary>An attribute's argument as a C# expression; null when it has no such form.</summary>
    public static string? CSharp(TypedConstant constant) => constant.Kind switch
    {
        _ when constant.IsNull => "null",
        TypedConstantKind.Primitive => Primitive(constant.Value!),
        TypedConstantKind.Enum => $"({constant.Type!.Full()})({Primitive(constant.Value!)})",
        TypedConstantKind.Type => $"typeof({((ITypeSymbol)constant.Value!).Full()})",
        TypedConstantKind.Array => constant.Values.Select(CSharp).ToArray() is var items && items.All(static item => item is not null)
            ? $"new {((IArrayTypeSymbol)constant.Type!).ElementType.Full()}[] {{ {string.Join(", ", items)} }}"
            : null,
        _ => null,
    };

    /// <summary>An attribute's argument as a value of a type: that type's own, or a number that becomes one of it without loss.</summary>
    public static (bool Is, object? Value) As(TypedConstant constant, ITypeSymbol type)
    {
        bool isNullable = type.IsNullableOf(out ITypeSymbol underlying) || type.IsReferenceType;
        if (constant.IsNull)
        {
            return (isNullable, null);
        }

        if (SymbolEqualityComparer.Default.Equals(constant.Type, underlying))
        {
            return (true, constant.Value);
        }

        // TypeCode has the names of the special types of numbers, from SByte to Decimal.
        if (constant.Value is not (IConvertible and not (string or bool or char)) || constant.Kind == TypedConstantKind.Enum
            || !Enum.TryParse(underlying.SpecialType.ToString().Replace("System_", ""), out TypeCode code) || code is < TypeCode.SByte or > TypeCode.Decimal)
        {
            return (false, null);
        }

        try
        {
            object converted = Convert.ChangeType(constant.Value, code, CultureInfo.InvariantCulture);
            return (Convert.ToDouble(converted, CultureInfo.InvariantCulture).Equals(Convert.ToDouble(constant.Value, CultureInfo.InvariantCulture)), converted);
        }
        catch (OverflowException)
        {
            return (false, null);
        }
    }

    /// <summary>A default as JSON; null when it has no such form.</summary>
    public static string? Json(object? value, ITypeSymbol type)
    {
        type.IsNullableOf(out ITypeSymbol underlying);
        if (value is null)
        {
            return type.IsReferenceType || !SymbolEqualityComparer.Default.Equals(underlying, type) ? "null" : JsonOfDefault(type);
        }

        return underlying is INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration ? JsonOfEnum(value, enumeration) : value switch
        {
            string text => JsonText.Quote(text),
            char c => JsonText.Quote(c.ToString()),
            bool flag => flag ? "true" : "false",
            double number => double.IsNaN(number) || double.IsInfinity(number) ? null : number.ToString("R", CultureInfo.InvariantCulture),
            float number => float.IsNaN(number) || float.IsInfinity(number) ? null : number.ToString("R", CultureInfo.InvariantCulture),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => null,
        };
    }

    /// <summary>The value of a primitive as a C# expression, type suffix or cast included.</summary>
    public static string Primitive(object value) => value switch
    {
        string text => SymbolDisplay.FormatLiteral(text, quote: true),
        char c => SymbolDisplay.FormatLiteral(c, quote: true),
        bool flag => flag ? "true" : "false",
        double number => double.IsNaN(number) ? "double.NaN" : double.IsPositiveInfinity(number) ? "double.PositiveInfinity"
            : double.IsNegativeInfinity(number) ? "double.NegativeInfinity" : number.ToString("R", CultureInfo.InvariantCulture) + "d",
        float number => float.IsNaN(number) ? "float.NaN" : float.IsPositiveInfinity(number) ? "float.PositiveInfinity"
            : float.IsNegativeInfinity(number) ? "float.NegativeInfinity" : number.ToString("R", CultureInfo.InvariantCulture) + "f",
        decimal number => number.ToString(CultureInfo.InvariantCulture) + "m",
        long number => number == long.MinValue ? "long.MinValue" : number.ToString(CultureInfo.InvariantCulture) + "L",
        ulong number => number.ToString(CultureInfo.InvariantCulture) + "UL",
        uint number => number.ToString(CultureInfo.InvariantCulture) + "u",
        int number => number == int.MinValue ? "int.MinValue" : number.ToString(CultureInfo.InvariantCulture),
        IFormattable number => $"({KeywordOf(value)})({number.ToString(null, CultureInfo.InvariantCulture)})",
        _ => "default",
    };

    private static string KeywordOf(object value) => value switch { byte => "byte", sbyte => "sbyte", short => "short", _ => "ushort" };

    private static string? JsonOfDefault(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Boolean => "false",
        SpecialType.System_DateTime => "\"0001-01-01T00:00:00\"",
        SpecialType.System_Char => "\"\\u0000\"",
        >= SpecialType.System_SByte and <= SpecialType.System_Double => "0",
        _ when type.IsNamed("System", "Guid") => "\"00000000-0000-0000-0000-000000000000\"",
        _ => null,
    };

    private static string? JsonOfEnum(object value, INamedTypeSymbol enumeration) =>
        enumeration.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => Equals(field.ConstantValue, value)) is { } member
            ? JsonText.Quote(EnumReader.JsonNameOf(member))
            : Convert.ToString(value, CultureInfo.InvariantCulture);
}
