using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace ToolPolicy.Semantics.Reading;

/// <summary>What the readers ask of symbols. Types are told apart by name and, for ours, by assembly: a look-alike in another place is something else.</summary>
internal static class Symbols
{
    public const string PolicyAssembly = "ToolPolicy.Abstractions";

    /// <summary>How a type stands in generated code.</summary>
    public static readonly SymbolDisplayFormat AnnotatedName =
        SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>How a type reads for people, and in hashes.</summary>
    public static readonly SymbolDisplayFormat PlainName =
        SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted);

    /// <summary>Without the question mark of the type itself, which <c>new</c>, <c>typeof</c> and a cast do not take; what it is made of keeps its own.</summary>
    public static string Full(this ITypeSymbol type) =>
        KeywordOf(type.SpecialType) ?? type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(AnnotatedName);

    public static string Annotated(this ITypeSymbol type) =>
        type.NullableAnnotation != NullableAnnotation.Annotated && KeywordOf(type.SpecialType) is { } keyword ? keyword : type.ToDisplayString(AnnotatedName);

    /// <summary>Most types of most tools, without the compiler's long way to their names.</summary>
    private static string? KeywordOf(SpecialType type) => type switch
    {
        SpecialType.System_String => "string",
        SpecialType.System_Int32 => "int",
        SpecialType.System_Boolean => "bool",
        SpecialType.System_Int64 => "long",
        SpecialType.System_Double => "double",
        SpecialType.System_Decimal => "decimal",
        _ => null,
    };

    public static string Plain(this ISymbol symbol) => symbol.ToDisplayString(PlainName);

    /// <summary>Whether a type has this name in this namespace, whatever assembly it comes from.</summary>
    public static bool IsNamed(this ITypeSymbol? type, string @namespace, string metadataName) =>
        type is not null && type.MetadataName == metadataName && type.ContainingType is null && type.ContainingNamespace.IsNamed(@namespace);

    public static bool IsNamed(this INamespaceSymbol? symbol, string name)
    {
        for (int end = name.Length; symbol is not null; symbol = symbol.ContainingNamespace)
        {
            if (symbol.IsGlobalNamespace)
            {
                return end <= 0;
            }

            int start = end > 0 ? name.LastIndexOf('.', end - 1) + 1 : 0;
            if (end <= 0 || end - start != symbol.Name.Length || string.CompareOrdinal(name, start, symbol.Name, 0, symbol.Name.Length) != 0)
            {
                return false;
            }

            end = start - 1;
        }

        return false;
    }

    /// <summary>Whether an attribute is one of ours.</summary>
    public static bool IsPolicy(this AttributeData attribute, string name) =>
        attribute.AttributeClass is { } type && type.IsNamed("ToolPolicy", name) && type.ContainingAssembly?.Name == PolicyAssembly;

    public static IEnumerable<AttributeData> Policy(this IEnumerable<AttributeData> attributes, string name) =>
        attributes.Where(attribute => attribute.IsPolicy(name));

    /// <summary>Most symbols have none of a kind, so looking for it allocates nothing.</summary>
    public static ImmutableArray<AttributeData> Policy(this ImmutableArray<AttributeData> attributes, string name)
    {
        ImmutableArray<AttributeData> found = [];
        foreach (AttributeData attribute in attributes)
        {
            found = attribute.IsPolicy(name) ? found.Add(attribute) : found;
        }

        return found;
    }

    public static AttributeData? Find(this ImmutableArray<AttributeData> attributes, string @namespace, string name)
    {
        foreach (AttributeData attribute in attributes)
        {
            if (attribute.AttributeClass.IsNamed(@namespace, name))
            {
                return attribute;
            }
        }

        return null;
    }

    public static AttributeData? Find(this IEnumerable<AttributeData> attributes, string @namespace, string name) =>
        attributes.FirstOrDefault(attribute => attribute.AttributeClass.IsNamed(@namespace, name));

    /// <summary>Where an attribute stands, or what it is about when it comes from metadata.</summary>
    public static Location LocationOf(this AttributeData attribute, ISymbol fallback) =>
        attribute.ApplicationSyntaxReference is { } reference
            ? Location.Create(reference.SyntaxTree, reference.Span)
            : fallback.Locations.FirstOrDefault(static location => location.IsInSource) ?? Location.None;

    public static Location LocationOf(this ISymbol symbol) => symbol.Locations.FirstOrDefault() ?? Location.None;

    public static T? Named<T>(this AttributeData attribute, string name, T? fallback = default)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Key == name && argument.Value is { Kind: not TypedConstantKind.Array, Value: T value })
            {
                return value;
            }
        }

        return fallback;
    }

    public static string? Text(this AttributeData attribute, int position) =>
        attribute.ConstructorArguments.Length > position && attribute.ConstructorArguments[position] is { Kind: TypedConstantKind.Primitive, Value: string text }
            ? text
            : null;

    /// <summary>The strings of a <c>params</c> argument. Null stands for an element that is none, and alone for a null in place of all of them, which is no empty list.</summary>
    public static IEnumerable<string?> Texts(this AttributeData attribute, int position) =>
        attribute.ConstructorArguments.Length > position && attribute.ConstructorArguments[position] is { Kind: TypedConstantKind.Array } array
            ? array.IsNull ? [null] : array.Values.Select(static value => value.Value as string)
            : [];

    /// <summary>The type and its bases, most derived first, <see cref="object"/> left out.</summary>
    public static IEnumerable<INamedTypeSymbol> SelfAndBases(this ITypeSymbol type)
    {
        for (INamedTypeSymbol? current = type as INamedTypeSymbol; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
        {
            yield return current;
        }
    }

    /// <summary>The declaration that carries the attributes of both parts of a partial method.</summary>
    public static IMethodSymbol Whole(this IMethodSymbol method) => method.PartialDefinitionPart ?? method;

    /// <summary>Whether a value type is a <c>Nullable&lt;T&gt;</c>, and of what.</summary>
    public static bool IsNullableOf(this ITypeSymbol type, out ITypeSymbol underlying)
    {
        underlying = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
        return !SymbolEqualityComparer.Default.Equals(underlying, type);
    }

    /// <summary>Whether a type, or a type that it is made of, is a type parameter.</summary>
    public static bool MentionsTypeParameter(this ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol => true,
        IArrayTypeSymbol array => array.ElementType.MentionsTypeParameter(),
        IPointerTypeSymbol pointer => pointer.PointedAtType.MentionsTypeParameter(),
        INamedTypeSymbol named => named.TypeArguments.Any(static argument => argument.MentionsTypeParameter())
            || (named.ContainingType?.MentionsTypeParameter() ?? false),
        _ => false,
    };

    /// <summary>Why generated code cannot name a type; null when it can.</summary>
    public static string? WhyNotNameable(this ITypeSymbol type, Compilation compilation)
    {
        for (INamedTypeSymbol? current = type as INamedTypeSymbol; current is not null; current = current.ContainingType)
        {
            if (current.IsFileLocal)
            {
                return "local to its file";
            }
        }

        return type switch
        {
            IArrayTypeSymbol array => array.ElementType.WhyNotNameable(compilation),
            INamedTypeSymbol { IsAnonymousType: true } => "anonymous",
            INamedTypeSymbol named when !compilation.IsSymbolAccessibleWithin(named.OriginalDefinition, compilation.Assembly) => "private or protected",
            INamedTypeSymbol named => named.TypeArguments.Select(argument => argument.WhyNotNameable(compilation)).FirstOrDefault(static why => why is not null),
            _ => null,
        };
    }
}
