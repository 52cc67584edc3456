using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace ToolPolicy.Generators.Tests.PublicApi;

/// <summary>What others can use of an assembly, a line each: types, and below them what they declare.</summary>
internal static class PublicSurface
{
    private static readonly SymbolDisplayFormat Format = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted, SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints | SymbolDisplayGenericsOptions.IncludeVariance,
        SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeRef | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeConstantValue,
        SymbolDisplayDelegateStyle.NameAndSignature, SymbolDisplayExtensionMethodStyle.StaticMethod,
        SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeDefaultValue
            | SymbolDisplayParameterOptions.IncludeParamsRefOut | SymbolDisplayParameterOptions.IncludeExtensionThis,
        SymbolDisplayPropertyStyle.ShowReadWriteDescriptor, kindOptions: SymbolDisplayKindOptions.IncludeMemberKeyword | SymbolDisplayKindOptions.IncludeTypeKeyword,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public static string Of(IAssemblySymbol assembly)
    {
        List<string> lines = [];
        foreach (INamedTypeSymbol type in TypesOf(assembly.GlobalNamespace).Where(IsVisible).OrderBy(static type => type.ToDisplayString(), StringComparer.Ordinal))
        {
            IEnumerable<string> bases = new[] { type.BaseType }.OfType<INamedTypeSymbol>()
                .Where(static @base => @base.SpecialType is not (SpecialType.System_Object or SpecialType.System_ValueType or SpecialType.System_Enum))
                .Concat(type.Interfaces).Select(static @base => @base.ToDisplayString());
            string head = $"{Modifiers(type)}{type.ToDisplayString(Format)}";
            lines.Add(bases.Any() ? $"{head} : {string.Join(", ", bases)}" : head);
            lines.AddRange(type.GetMembers().Where(IsShown).Select(static member => "    " + member.ToDisplayString(Format)).Order(StringComparer.Ordinal));
        }

        return string.Join('\n', lines) + '\n';
    }

    private static string Modifiers(INamedTypeSymbol type) => "public "
        + (type is { IsStatic: true } ? "static " : type is { TypeKind: TypeKind.Class, IsAbstract: true } ? "abstract " : type is { TypeKind: TypeKind.Class, IsSealed: true } ? "sealed " : "");

    /// <summary>Members that others can name. Accessors stand with their property, and what the compiler makes of a record is no one's decision.</summary>
    private static bool IsShown(ISymbol member) => IsVisible(member)
        && member is not INamedTypeSymbol and not IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove }
        && !member.IsImplicitlyDeclared
        && member.GetAttributes().All(static data => data.AttributeClass?.Name != "CompilerGeneratedAttribute");

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal && (symbol.ContainingType is null || IsVisible(symbol.ContainingType));

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol scope) =>
        scope.GetMembers().SelectMany(static member => member is INamespaceOrTypeSymbol inner ? TypesOf(inner) : []).Concat(scope is INamedTypeSymbol type ? [type] : []);
}
