using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ToolPolicy.Semantics.Faults;

namespace ToolPolicy.Semantics.Reading;

/// <summary>A context of System.Text.Json that <c>[ToolJsonContext]</c> names: what it lists, and which types its converters change.</summary>
internal sealed class JsonContext
{
    private const string Serialization = "System.Text.Json.Serialization";

    /// <summary>JsonSourceGenerationMode.Serialization: writing only, and without the metadata that a schema is made from.</summary>
    private const int WritingOnly = 2;

    private readonly AttributeData? _options;

    private JsonContext(INamedTypeSymbol type)
    {
        Type = type;
        _options = type.GetAttributes().Find(Serialization, "JsonSourceGenerationOptionsAttribute");
    }

    public INamedTypeSymbol Type { get; }

    /// <summary>The contexts in force for a tool, the nearest first. Those that cannot be used are reported.</summary>
    public static IReadOnlyList<JsonContext> InForce(ReadingContext context, IReadOnlyList<RuleSource> sources)
    {
        List<JsonContext> usable = [];
        foreach (RuleSource source in sources)
        {
            foreach (AttributeData attribute in source.Attributes.Policy(Triggers.JsonContext))
            {
                object? named = attribute.ConstructorArguments is [{ Value: { } value }] ? value : null;
                if (WhyUnusable(named as INamedTypeSymbol, context.Compilation) is { } why)
                {
                    context.Report(Fault.JsonContextNotUsable, attribute.LocationOf(context.Method), (named as ISymbol)?.Plain() ?? "null", why);
                }
                else
                {
                    usable.Add(new JsonContext((INamedTypeSymbol)named!));
                }
            }
        }

        return usable;
    }

    /// <summary>Whether the context lists a type for reading and writing.</summary>
    public bool Lists(ITypeSymbol type) => Type.GetAttributes().Any(attribute =>
        attribute.AttributeClass.IsNamed(Serialization, "JsonSerializableAttribute")
        && attribute.ConstructorArguments is [{ Value: ITypeSymbol listed }]
        && SymbolEqualityComparer.Default.Equals(listed, type)
        && (attribute.Named<int>("GenerationMode") is not 0 and var mode ? mode : _options?.Named<int>("GenerationMode") ?? 0) != WritingOnly);

    /// <summary>Whether a converter of an author's decides what becomes of a type: its own, or one of the context's options.</summary>
    public bool Converts(ITypeSymbol type) => IsForeign(type.GetAttributes().Find(Serialization, "JsonConverterAttribute")) || Converters.Any(converter => Converts(converter, type));

    /// <summary>Whether a member has a converter of an author's.</summary>
    public static bool IsForeign(AttributeData? converter) =>
        converter is not null && !(converter.ConstructorArguments is [{ Value: INamedTypeSymbol type }] && type.ContainingNamespace.IsNamed(Serialization));

    private IEnumerable<ITypeSymbol> Converters => _options?.NamedArguments.FirstOrDefault(static argument => argument.Key == "Converters").Value is { Kind: TypedConstantKind.Array, IsNull: false } list
        ? list.Values.Select(static value => value.Value).OfType<ITypeSymbol>().Where(static converter => !converter.ContainingNamespace.IsNamed(Serialization))
        : [];

    /// <summary>A converter of one type says which; a factory may convert any.</summary>
    private static bool Converts(ITypeSymbol converter, ITypeSymbol type) =>
        converter.SelfAndBases().FirstOrDefault(static candidate => candidate.IsNamed(Serialization, "JsonConverter`1")) is not { } typed || SymbolEqualityComparer.Default.Equals(typed.TypeArguments[0], type);

    private static string? WhyUnusable(INamedTypeSymbol? type, Compilation compilation) =>
        type is null || type.TypeKind != TypeKind.Class || !type.SelfAndBases().Skip(1).Any(static candidate => candidate.IsNamed(Serialization, "JsonSerializerContext")) ? "it does not derive from JsonSerializerContext"
        : type.IsAbstract ? "it is abstract"
        : type.IsGenericType || type.MentionsTypeParameter() ? "it is generic"
        : type.WhyNotNameable(compilation) is { } hidden ? $"it is {hidden}"
        : !HasDefault(type, compilation) ? "it is not partial, so System.Text.Json generates nothing for it"
        : null;

    /// <summary>System.Text.Json's generator runs beside this one, so what it adds to a partial class is not seen yet.</summary>
    private static bool HasDefault(INamedTypeSymbol type, Compilation compilation) =>
        type.GetMembers("Default").OfType<IPropertySymbol>().Any(property =>
            property.IsStatic && SymbolEqualityComparer.Default.Equals(property.Type, type) && compilation.IsSymbolAccessibleWithin(property, compilation.Assembly))
        || type.DeclaringSyntaxReferences.Any(static reference => reference.GetSyntax() is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));
}
