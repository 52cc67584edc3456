using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using ToolPolicy.Semantics.Model;

namespace ToolPolicy.Semantics.Reading;

/// <summary>The attributes of System.Text.Json: what they say is done, or said not to be.</summary>
internal static class JsonAttributes
{
    private const string Serialization = "System.Text.Json.Serialization";

    private static readonly string[] UnsupportedOnTypes = ["JsonConverterAttribute", "JsonObjectCreationHandlingAttribute", "JsonNumberHandlingAttribute"];

    private static readonly string[] UnsupportedOnMembers = ["JsonExtensionDataAttribute", "JsonObjectCreationHandlingAttribute"];

    /// <summary>System.Text.Json takes attributes of the type itself only, not of its bases.</summary>
    public static string? WhyUnsupportedOnType(INamedTypeSymbol type) =>
        Names(type.GetAttributes()).FirstOrDefault(UnsupportedOnTypes.Contains) is { } name ? Why(name, type) : null;

    /// <summary>What a member's attributes say that is not done; of converters those of enumerations are, and of number handling what plain numbers need.</summary>
    public static string? WhyUnsupportedOnMember(ISymbol member, ITypeSymbol type)
    {
        type.IsNullableOf(out ITypeSymbol value);
        AttributeData? converter = member.GetAttributes().Find(Serialization, "JsonConverterAttribute");
        AttributeData? handling = member.GetAttributes().Find(Serialization, "JsonNumberHandlingAttribute");
        return Names(member.GetAttributes()).FirstOrDefault(UnsupportedOnMembers.Contains) is { } name ? Why(name, member)
            : converter is not null && !(value.TypeKind == TypeKind.Enum && ConverterOf(converter) is "JsonStringEnumConverter" or "JsonNumberEnumConverter") ? Why("JsonConverterAttribute", member)
            : handling is not null && (NumbersOf(handling) is < 0 or > 3 || !IsNumber(value)) ? Why("JsonNumberHandlingAttribute", member)
            : null;
    }

    /// <summary>Enumerations are strings: the converter that the abstractions' options have comes before what stands on the type, unless it is one that is not known.</summary>
    public static string? WhyUnsupportedOnEnum(INamedTypeSymbol type) =>
        type.GetAttributes().Find(Serialization, "JsonConverterAttribute") is { } converter && ConverterOf(converter) is not ("JsonStringEnumConverter" or "JsonNumberEnumConverter")
            ? Why("JsonConverterAttribute", type)
            : null;

    /// <summary>The place as a member's converter or number handling has it.</summary>
    public static Slot? Applied(ImmutableArray<AttributeData> attributes, Slot? slot) => slot?.Shape switch
    {
        EnumShape enumeration when attributes.Find(Serialization, "JsonConverterAttribute") is { } converter && ConverterOf(converter) == "JsonNumberEnumConverter" =>
            slot with { Shape = enumeration with { IsNumber = true } },
        ScalarShape scalar when attributes.Find(Serialization, "JsonNumberHandlingAttribute") is { } handling =>
            slot with { Shape = scalar with { Handling = (NumberHandling)NumbersOf(handling) } },
        _ => slot,
    };

    /// <summary>JsonUnmappedMemberHandling.Disallow is 1.</summary>
    public static bool IsClosed(INamedTypeSymbol type) =>
        type.GetAttributes().Find(Serialization, "JsonUnmappedMemberHandlingAttribute") is { ConstructorArguments: [{ Value: int handling }] } && handling == 1;

    public static bool IsIncluded(ImmutableArray<AttributeData> attributes) => attributes.Find(Serialization, "JsonIncludeAttribute") is not null;

    private static int NumbersOf(AttributeData handling) => handling.ConstructorArguments is [{ Value: int flags }] ? flags : -1;

    private static bool IsNumber(ITypeSymbol type) => ScalarNames.Of(type) is "SByte" or "Byte" or "Int16" or "UInt16" or "Int32" or "UInt32" or "Int64" or "UInt64" or "Int128" or "UInt128"
        or "Half" or "Single" or "Double" or "Decimal";

    private static string? ConverterOf(AttributeData converter) =>
        converter.ConstructorArguments is [{ Value: INamedTypeSymbol type }] && type.ContainingNamespace.IsNamed(Serialization) ? type.Name : null;

    public static string? NameOf(ImmutableArray<AttributeData> attributes) => attributes.Find(Serialization, "JsonPropertyNameAttribute")?.Text(0);

    public static int OrderOf(ImmutableArray<AttributeData> attributes) =>
        attributes.Find(Serialization, "JsonPropertyOrderAttribute") is { ConstructorArguments: [{ Value: int order }] } ? order : 0;

    public static bool IsRequired(ImmutableArray<AttributeData> attributes) => attributes.Find(Serialization, "JsonRequiredAttribute") is not null;

    public static bool IsConstructor(IMethodSymbol constructor) => constructor.GetAttributes().Find(Serialization, "JsonConstructorAttribute") is not null;

    /// <summary>
    /// JsonIgnoreCondition: 0 is Never, 1 Always, 2 WhenWritingDefault, 3 WhenWritingNull, 4 WhenWriting. Another is taken as Always: nothing is shown.
    /// </summary>
    public static SkipWhen SkipOf(ImmutableArray<AttributeData> attributes) =>
        attributes.Find(Serialization, "JsonIgnoreAttribute") is not { } ignore ? SkipWhen.Null : ignore.Named("Condition", 1) switch
        {
            0 => SkipWhen.Never,
            1 => SkipWhen.Always,
            2 => SkipWhen.Default,
            3 => SkipWhen.Null,
            4 => SkipWhen.Writing,
            _ => SkipWhen.Always,
        };

    private static IEnumerable<string> Names(ImmutableArray<AttributeData> attributes) =>
        attributes.Where(static attribute => attribute.AttributeClass?.ContainingNamespace.IsNamed(Serialization) ?? false).Select(static attribute => attribute.AttributeClass!.Name);

    private static string Why(string attribute, ISymbol symbol) =>
        $"[{attribute.Substring(0, attribute.Length - "Attribute".Length)}] on '{symbol.Plain()}' changes its JSON in ways that are not read yet";
}
