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

    private static readonly string[] UnsupportedOnTypes =
    [
        "JsonConverterAttribute", "JsonPolymorphicAttribute", "JsonDerivedTypeAttribute", "JsonUnmappedMemberHandlingAttribute",
        "JsonObjectCreationHandlingAttribute", "JsonNumberHandlingAttribute",
    ];

    private static readonly string[] UnsupportedOnMembers =
    [
        "JsonConverterAttribute", "JsonExtensionDataAttribute", "JsonNumberHandlingAttribute", "JsonIncludeAttribute", "JsonObjectCreationHandlingAttribute",
    ];

    public static string? WhyUnsupportedOnType(INamedTypeSymbol type) =>
        type.SelfAndBases().SelectMany(static declaration => Names(declaration.GetAttributes())).FirstOrDefault(UnsupportedOnTypes.Contains) is { } name
            ? Why(name, type)
            : null;

    public static string? WhyUnsupportedOnMember(ISymbol member) =>
        Names(member.GetAttributes()).FirstOrDefault(UnsupportedOnMembers.Contains) is { } name ? Why(name, member) : null;

    /// <summary>Enumerations are strings already, so the converter that makes them strings changes nothing.</summary>
    public static string? WhyUnsupportedOnEnum(INamedTypeSymbol type) =>
        type.GetAttributes().Find(Serialization, "JsonConverterAttribute") is { } converter
        && !(converter.ConstructorArguments is [{ Value: INamedTypeSymbol named }] && named.Name == "JsonStringEnumConverter" && named.ContainingNamespace.IsNamed(Serialization))
            ? Why("JsonConverterAttribute", type)
        : type.GetAttributes().Find("System", "FlagsAttribute") is not null
            && type.GetMembers().Any(static member => member.GetAttributes().Find(Serialization, "JsonStringEnumMemberNameAttribute") is not null)
            ? Why("JsonStringEnumMemberNameAttribute", type)
            : null;

    public static string? NameOf(ImmutableArray<AttributeData> attributes) => attributes.Find(Serialization, "JsonPropertyNameAttribute")?.Text(0);

    public static int OrderOf(ImmutableArray<AttributeData> attributes) =>
        attributes.Find(Serialization, "JsonPropertyOrderAttribute") is { ConstructorArguments: [{ Value: int order }] } ? order : 0;

    public static bool IsRequired(ImmutableArray<AttributeData> attributes) => attributes.Find(Serialization, "JsonRequiredAttribute") is not null;

    public static bool IsConstructor(IMethodSymbol constructor) => constructor.GetAttributes().Find(Serialization, "JsonConstructorAttribute") is not null;

    /// <summary>JsonIgnoreCondition: 0 is Never, 1 Always, 2 WhenWritingDefault, 3 WhenWritingNull.</summary>
    public static SkipWhen SkipOf(ImmutableArray<AttributeData> attributes) =>
        attributes.Find(Serialization, "JsonIgnoreAttribute") is not { } ignore ? SkipWhen.Null : ignore.Named("Condition", 1) switch
        {
            0 => SkipWhen.Never,
            1 => SkipWhen.Always,
            2 => SkipWhen.Default,
            3 => SkipWhen.Null,
            _ => SkipWhen.Always,
        };

    private static IEnumerable<string> Names(ImmutableArray<AttributeData> attributes) =>
        attributes.Where(static attribute => attribute.AttributeClass?.ContainingNamespace.IsNamed(Serialization) ?? false).Select(static attribute => attribute.AttributeClass!.Name);

    private static string Why(string attribute, ISymbol symbol) =>
        $"[{attribute.Substring(0, attribute.Length - "Attribute".Length)}] on '{symbol.Plain()}' changes its JSON in ways that are not read yet";
}
