using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace ToolPolicy.Semantics.Reading;

/// <summary>
/// Why a value may not go through a context: something that it can reach is sensitive, or nobody knows what it will hold. Everything that System.Text.Json could write of
/// it is looked through; behind a converter of an author's, everything that the value itself has.
/// </summary>
internal sealed class ContextProof(ReadingContext context, JsonContext serializer, ShapeUse use)
{
    private const string Serialization = "System.Text.Json.Serialization";

    /// <summary>Generic types can contain themselves in ever longer forms.</summary>
    private const int MaxTypes = 2_000;

    /// <summary>What is wrong with a mark is said elsewhere, where the mark is met.</summary>
    private readonly ReadingContext _quiet = context.Apart();

    private readonly HashSet<ITypeSymbol> _seen = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ITypeSymbol> _seenConverted = new(SymbolEqualityComparer.Default);

    /// <summary>Why not; null when nothing stands against it.</summary>
    public string? WhyNot(ITypeSymbol type, bool isConverted = false)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        isConverted |= serializer.Converts(type);
        if (!(isConverted ? _seenConverted : _seen).Add(type))
        {
            return null;
        }

        return _seen.Count + _seenConverted.Count > MaxTypes ? "it holds more types than can be looked through"
            : SensitiveReader.ReadType(_quiet, type) is not null ? $"'{type.Plain()}' is sensitive, and a context does not mask it"
            : type is IArrayTypeSymbol array ? WhyNot(array.ElementType, isConverted)
            : ScalarNames.Of(type) is not null || type.TypeKind == TypeKind.Enum ? null
            : use == ShapeUse.Result && WhyOpaque(type) is { } opaque ? opaque
            : use == ShapeUse.Result && isConverted && type is not { IsSealed: true } ? $"'{type.Plain()}' has a converter of its own and is not sealed, so nobody knows what it writes"
            : type is INamedTypeSymbol named ? WhyNotParts(named, isConverted)
            : null;
    }

    /// <summary>Why nobody knows what a value of a type holds; null when its type says so.</summary>
    public static string? WhyOpaque(ITypeSymbol type) =>
        type.TypeKind is TypeKind.Dynamic or TypeKind.Delegate or TypeKind.Pointer or TypeKind.FunctionPointer or TypeKind.Error or TypeKind.TypeParameter
            || type.SpecialType is SpecialType.System_Object
            || type.ContainingNamespace.IsNamed("System.Text.Json") || type.ContainingNamespace.IsNamed("System.Text.Json.Nodes")
            || (type is INamedTypeSymbol named && IsUntypedCollection(named))
                ? $"'{type.Plain()}' can hold anything"
                : null;

    private static bool IsUntypedCollection(INamedTypeSymbol type)
    {
        ImmutableArray<INamedTypeSymbol> all = type.AllInterfaces.Add(type);
        return all.Any(static candidate => candidate.SpecialType == SpecialType.System_Collections_IEnumerable)
            && !all.Any(static candidate => candidate.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T);
    }

    private string? WhyNotParts(INamedTypeSymbol type, bool isConverted)
    {
        IEnumerable<ITypeSymbol> parts = type.TypeArguments
            .Concat(type.AllInterfaces.SelectMany(static candidate => candidate.TypeArguments).Where(_ => IsCollection(type)))
            .Concat(type.IsTupleType ? type.TupleElements.Select(static element => element.Type) : [])
            .Concat(DerivedOf(type));
        return (isConverted ? WhyNotTaken(type) : null)
            ?? parts.Select(part => WhyNot(part, isConverted)).FirstOrDefault(static why => why is not null)
            ?? MembersOf(type, isConverted).Select(member => WhyNotMember(type, member, isConverted)).FirstOrDefault(static why => why is not null);
    }

    private string? WhyNotMember(INamedTypeSymbol type, ISymbol member, bool isConverted)
    {
        ITypeSymbol declared = member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type;
        ImmutableArray<AttributeData> attributes = member.GetAttributes();
        if (!isConverted && JsonAttributes.SkipOf(attributes) == Model.SkipWhen.Always)
        {
            return null;
        }

        return SensitiveReader.ReadMember(_quiet, type, member, declared) is not null || SensitiveReader.ReadDetectors(member, declared) != Detectors.None
            ? $"'{type.Plain()}.{member.Name}' is sensitive, and a context does not mask it"
            : WhyNot(declared, isConverted || JsonContext.IsForeign(attributes.Find(Serialization, "JsonConverterAttribute"))) is { } why ? $"{why} (in '{type.Plain()}.{member.Name}')"
            : null;
    }

    /// <summary>Of a collection of the framework the elements are written, and nothing else.</summary>
    private static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type, bool isConverted)
    {
        if (IsCollection(type) && type.ContainingNamespace.ToDisplayString().StartsWith("System.Collections", System.StringComparison.Ordinal))
        {
            return [];
        }

        IEnumerable<INamedTypeSymbol> declarations = type.TypeKind == TypeKind.Interface ? type.AllInterfaces.Insert(0, type) : type.SelfAndBases();
        return declarations.SelectMany(static declaration => declaration.GetMembers()).Where(member => member is IPropertySymbol { IsStatic: false, IsIndexer: false } or IFieldSymbol { IsStatic: false }
            && (isConverted || member.DeclaredAccessibility == Accessibility.Public || JsonAttributes.IsIncluded(member.GetAttributes())));
    }

    /// <summary>A constructor's parameter may be kept without a member of its name.</summary>
    private static string? WhyNotTaken(INamedTypeSymbol type) =>
        type.InstanceConstructors.SelectMany(static constructor => constructor.Parameters).FirstOrDefault(static parameter => parameter.GetAttributes().Policy(Triggers.Sensitive).Any()) is { } parameter
            ? $"'{type.Plain()}' takes '{parameter.Name}', which is sensitive, and a context does not mask it"
            : null;

    private static bool IsCollection(INamedTypeSymbol type) => type.AllInterfaces.Add(type).Any(static candidate => candidate.SpecialType == SpecialType.System_Collections_IEnumerable);

    private static IEnumerable<ITypeSymbol> DerivedOf(INamedTypeSymbol type) => type.GetAttributes()
        .Where(static attribute => attribute.AttributeClass.IsNamed(Serialization, "JsonDerivedTypeAttribute"))
        .Select(static attribute => attribute.ConstructorArguments is [{ Value: ITypeSymbol derived }, ..] ? derived : null)
        .OfType<ITypeSymbol>();
}
