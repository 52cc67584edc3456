using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using ToolPolicy.Semantics.Faults;
using ToolPolicy.Semantics.Model;

namespace ToolPolicy.Semantics.Reading;

/// <summary>DataAnnotations, which the schema promises and the guard enforces: as a comparison where that says it, else by asking the attribute.</summary>
internal static class ConstraintReader
{
    private const string DataAnnotations = "System.ComponentModel.DataAnnotations";

    public static EquatableArray<Constraint> Read(ReadingContext context, ISymbol symbol, ITypeSymbol type)
    {
        List<Constraint> constraints = [];
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is not { } attributeType || !IsConstraint(attributeType))
            {
                continue;
            }

            string name = NameOf(attributeType);
            bool isOfFramework = attributeType.ContainingNamespace.IsNamed(DataAnnotations);
            if (isOfFramework && name is "Compare" or "CustomValidation")
            {
                context.Report(Fault.ConstraintNotEnforceable, attribute.LocationOf(symbol), name, symbol.Name, "it needs reflection, or the rest of an object; use [RequiresCheck]");
                continue;
            }

            if (Convert(attribute, name, isOfFramework, type) is { } constraint)
            {
                constraints.Add(constraint);
            }
            else if (!context.IsJudgedElsewhere(type))
            {
                context.Report(Fault.ConstraintNotEnforceable, attribute.LocationOf(symbol), name, symbol.Name, $"it does not fit the type '{type.Plain()}'");
            }
        }

        return constraints;
    }

    /// <summary>The first constraint that a parameter declares; null when it declares none.</summary>
    public static string? NameOfFirst(IParameterSymbol parameter) =>
        parameter.GetAttributes().Select(static attribute => attribute.AttributeClass).FirstOrDefault(static type => type is not null && IsConstraint(type)) is { } first ? NameOf(first) : null;

    private static bool IsConstraint(INamedTypeSymbol attribute) => attribute.SelfAndBases().Any(static candidate => candidate.IsNamed(DataAnnotations, "ValidationAttribute"));

    private static string NameOf(INamedTypeSymbol attribute) =>
        attribute.Name.EndsWith("Attribute", StringComparison.Ordinal) ? attribute.Name.Substring(0, attribute.Name.Length - 9) : attribute.Name;

    private static Constraint? Convert(AttributeData attribute, string name, bool isOfFramework, ITypeSymbol type)
    {
        type.IsNullableOf(out ITypeSymbol value);
        return !isOfFramework ? Ask(attribute, name, "") : name switch
        {
            "Range" => RangeConstraint.Read(attribute, value) ?? AskRange(attribute, value),
            "StringLength" => LengthConstraint.Read(attribute, name, value, attribute.Named<int>("MinimumLength"), Number(attribute, 0)),
            "MinLength" => LengthConstraint.Read(attribute, name, value, Number(attribute, 0), null),
            "MaxLength" => LengthConstraint.Read(attribute, name, value, null, attribute.ConstructorArguments.Length == 0 ? null : Number(attribute, 0)),
            "Length" => LengthConstraint.Read(attribute, name, value, Number(attribute, 0), Number(attribute, 1)),
            "Required" => Ask(attribute, name, "") is { } required ? required with { RefusesNull = true } : null,
            "EmailAddress" => Ask(attribute, name, "\"format\":\"email\""),
            "Url" => Ask(attribute, name, "\"format\":\"uri\""),
            "RegularExpression" => PatternConstraint.Read(attribute, value),
            "Base64String" => Ask(attribute, name, "\"contentEncoding\":\"base64\""),
            "AllowedValues" => Ask(attribute, name, $"\"enum\":[{Values(attribute)}]"),
            "DeniedValues" => Ask(attribute, name, $"\"not\":{{\"enum\":[{Values(attribute)}]}}"),
            "DataType" => Ask(attribute, name, DataTypeSchema(attribute)),
            _ => Ask(attribute, name, ""),
        };
    }

    /// <summary>A constraint that the attribute itself judges, made anew in generated code from its arguments.</summary>
    public static Constraint? Ask(AttributeData attribute, string name, string schema, string extra = "", string? words = null)
    {
        List<string?> arguments = [.. attribute.ConstructorArguments.Select(Literals.CSharp)];
        List<string?> named = [.. attribute.NamedArguments.Select(static argument => Literals.CSharp(argument.Value) is { } value ? $"{Identifiers.Escape(argument.Key)} = {value}" : null)];
        if (extra.Length > 0)
        {
            named.Add(extra);
        }

        if (arguments.Contains(null) || named.Contains(null))
        {
            return null;
        }

        string construction = $"new {attribute.AttributeClass!.Full()}({string.Join(", ", arguments)})" + (named.Count == 0 ? "" : $" {{ {string.Join(", ", named)} }}");
        return new Constraint(null, construction, RefusesNull: false, construction, words ?? $"[{name}]", schema);
    }

    /// <summary>Ranges of dates and the like: parsed in the invariant culture, whatever the machine's is.</summary>
    private static Constraint? AskRange(AttributeData attribute, ITypeSymbol type) =>
        attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Type, Value: ITypeSymbol operand }, _, _] && SymbolEqualityComparer.Default.Equals(operand, type)
            ? Ask(attribute, "Range", "", "ParseLimitsInInvariantCulture = true, ConvertValueInInvariantCulture = true", RangeConstraint.Words(attribute, attribute.Text(1), attribute.Text(2)))
            : null;

    private static int? Number(AttributeData attribute, int position) =>
        attribute.ConstructorArguments.Length > position && attribute.ConstructorArguments[position].Value is int number ? number : null;

    private static string Values(AttributeData attribute) => string.Join(",", attribute.ConstructorArguments
        .SelectMany(static argument => argument.Kind == TypedConstantKind.Array ? argument.Values.AsEnumerable() : [argument])
        .Select(static value => value.IsNull ? "null" : Literals.Json(value.Value, value.Type!) ?? "null"));

    /// <summary>System.ComponentModel.DataAnnotations.DataType: 1 is DateTime, 2 Date, 3 Time, 10 EmailAddress, 12 Url, 13 ImageUrl.</summary>
    private static string DataTypeSchema(AttributeData attribute) => Number(attribute, 0) switch
    {
        1 => "\"format\":\"date-time\"",
        2 => "\"format\":\"date\"",
        3 => "\"format\":\"time\"",
        10 => "\"format\":\"email\"",
        12 or 13 => "\"format\":\"uri\"",
        _ => "",
    };

    public static string Invariant(object value) => System.Convert.ToString(value, CultureInfo.InvariantCulture);
}
