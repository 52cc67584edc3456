using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using ToolPolicy.Semantics.Reading;

namespace ToolPolicy.Analyzers.Exposure;

/// <summary>What a type says by itself of the tools that an expression of it may be.</summary>
internal static class ToolTypes
{
    private const string AI = "Microsoft.Extensions.AI";
    private const string McpServer = "ModelContextProtocol.Server";

    /// <summary>A function or a server's tool: what is called by way of it is code of this program, unless its type says otherwise.</summary>
    public static bool IsFunction(ITypeSymbol type) => type.SelfAndBases().Any(static current =>
        current.IsNamed(AI, "AIFunction") || current.IsNamed(McpServer, "McpServerTool"));

    /// <summary>Anything that is handed to a model, or that tools are kept in on the way.</summary>
    public static bool IsTool(ITypeSymbol? type) => type is not null && type.SelfAndBases().Any(static current =>
        current.IsNamed(AI, "AITool") || current.IsNamed(McpServer, "McpServerTool") || current.IsNamed("Microsoft.SemanticKernel", "KernelPlugin"));

    /// <summary>Whether a value of this type is a tool, or tools in a collection, a task or a delegate that returns them.</summary>
    public static bool MayHoldTools(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => MayHoldTools(array.ElementType),
        INamedTypeSymbol named => IsTool(named) || named.TypeArguments.Any(MayHoldTools) || IsTool(ElementOf(named)),
        ITypeParameterSymbol parameter => parameter.ConstraintTypes.Any(MayHoldTools),
        _ => false,
    };

    /// <summary>A guarded tool, or a collection of nothing else. Both types are sealed, so that no other tool can hide behind them.</summary>
    public static bool IsGuarded(ITypeSymbol? type) => IsOurs(type, "GuardedFunction") || IsOurs(type, "GuardedToolSet") || IsOurs(ElementOf(type), "GuardedFunction");

    /// <summary>A tool whose code runs elsewhere, or a collection of nothing else.</summary>
    public static bool IsRemote(ITypeSymbol? type) => IsRemoteTool(type) || IsRemoteTool(ElementOf(type));

    /// <summary>Whether an assembly is part of this product, so that what its methods hand out is guarded.</summary>
    public static bool IsOurs(IAssemblySymbol? assembly) => assembly?.Name is "ToolPolicy" or "ToolPolicy.Mcp";

    public static bool IsNamed(ITypeSymbol? type, string fullName)
    {
        int dot = fullName.LastIndexOf('.');
        return type.IsNamed(fullName.Substring(0, dot), fullName.Substring(dot + 1));
    }

    /// <summary>What a collection is of; null for what is no collection.</summary>
    public static ITypeSymbol? ElementOf(ITypeSymbol? type)
    {
        switch (type)
        {
            case IArrayTypeSymbol array:
                return array.ElementType;
            case INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IEnumerable_T } sequence:
                return sequence.TypeArguments[0];
            case INamedTypeSymbol { SpecialType: not SpecialType.System_String } named:
                INamedTypeSymbol? of = named.AllInterfaces.FirstOrDefault(static type => type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T);
                return of?.TypeArguments[0]
                    ?? (named is { TypeArguments.Length: 1, Name: "IAsyncEnumerable" or "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory" } ? named.TypeArguments[0] : null);
            default:
                return null;
        }
    }

    private static bool IsOurs(ITypeSymbol? type, string name) => type.IsNamed("ToolPolicy", name) && IsOurs(type!.ContainingAssembly);

    /// <summary>The client's view of a server's tool, and the tools that a provider hosts.</summary>
    private static bool IsRemoteTool(ITypeSymbol? type) => type is not null && type.SelfAndBases().Any(static current =>
        current.IsNamed("ModelContextProtocol.Client", "McpClientTool")
        || (current.Name.StartsWith("Hosted", StringComparison.Ordinal) && current.Name.EndsWith("Tool", StringComparison.Ordinal) && current.IsNamed(AI, current.MetadataName)
            && IsTool(current) && !IsFunction(current)));
}
