using System.Linq;
using Microsoft.CodeAnalysis;

namespace ToolPolicy.Semantics.Reading;

/// <summary>Types of which the compiler cannot know what they will hold, or whose form in JSON is a matter of run time.</summary>
internal static class Opaque
{
    private static readonly string[] FrameworkAssemblies = ["System", "Microsoft", "mscorlib", "netstandard", "WindowsBase"];

    public static string? WhyOf(ITypeSymbol type)
    {
        if (type.TypeKind is TypeKind.Error)
        {
            return $"the type '{type.Plain()}' does not exist";
        }

        if (type.TypeKind is TypeKind.Dynamic || type.SpecialType is SpecialType.System_Object)
        {
            return $"'{type.Plain()}' can hold anything";
        }

        if (type.TypeKind is TypeKind.TypeParameter)
        {
            return $"'{type.Plain()}' is a type parameter";
        }

        if (type.TypeKind is TypeKind.Pointer or TypeKind.FunctionPointer or TypeKind.Delegate || type.IsRefLikeType)
        {
            return $"'{type.Plain()}' has no JSON form";
        }

        if (IsContent(type))
        {
            return $"'{type.Plain()}' is content of which no mask can see into every kind; return TextContent, text or bytes";
        }

        if (type.ContainingNamespace.IsNamed("System.Text.Json") || type.ContainingNamespace.IsNamed("System.Text.Json.Nodes"))
        {
            return $"'{type.Plain()}' can hold anything";
        }

        if (type is INamedTypeSymbol { OriginalDefinition: var definition } named && !definition.IsNamed("System.Collections.Generic", "IAsyncEnumerable`1")
            && named.AllInterfaces.Any(static candidate => candidate.IsNamed("System.Collections.Generic", "IAsyncEnumerable`1")))
        {
            return $"'{type.Plain()}' is a stream of its own kind; return IAsyncEnumerable<T>";
        }

        return type.IsTupleType || IsMadeOfItsMembers(type) ? null : WhyFramework(type);
    }

    /// <summary>Contents of messages, texts apart: pictures, calls, errors, usage.</summary>
    public static bool IsContent(ITypeSymbol type) => !IsTextContent(type) && type.SelfAndBases().Any(static candidate => candidate.IsNamed("Microsoft.Extensions.AI", "AIContent"));

    /// <summary>A content that is nothing but its text. The class is sealed.</summary>
    public static bool IsTextContent(ITypeSymbol type) => type.IsNamed("Microsoft.Extensions.AI", "TextContent");

    /// <summary>Types of the framework that are nothing but their members.</summary>
    private static bool IsMadeOfItsMembers(ITypeSymbol type) =>
        type is INamedTypeSymbol { IsGenericType: true, ContainingType: null } && ((type.Name == "Tuple" && type.ContainingNamespace.IsNamed("System"))
            || type.IsNamed("System.Collections.Generic", "KeyValuePair`2") || type.IsNamed("System.Collections.Generic", "IAsyncEnumerable`1"));

    /// <summary>Collections of the framework have a form; its other types, such as streams, exceptions and pairs, were not made to be shown.</summary>
    private static string? WhyFramework(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: not TypeKind.Enum } named
        && named.ContainingAssembly is { } assembly
        && FrameworkAssemblies.Contains(assembly.Name.Split('.')[0])
        && !named.AllInterfaces.Append(named).Any(static candidate => candidate.SpecialType == SpecialType.System_Collections_IEnumerable)
            ? $"'{type.Plain()}' is a type of the framework without a JSON form of its own"
            : null;
}
