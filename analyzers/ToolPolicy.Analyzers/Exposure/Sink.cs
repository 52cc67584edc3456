using System;
using Microsoft.CodeAnalysis;
using ToolPolicy.Semantics.Reading;

namespace ToolPolicy.Analyzers.Exposure;

/// <summary>What happens at a sink.</summary>
internal enum SinkKind
{
    /// <summary>Makes a tool of a delegate, of a <c>MethodInfo</c> or of another tool.</summary>
    Creates,

    /// <summary>Takes tools.</summary>
    Registers,

    /// <summary>Takes whole types, of which it offers the marked methods.</summary>
    RegistersHosts,

    /// <summary>Takes the program's own dispatch: whatever the model asks for runs there.</summary>
    Dispatches,

    /// <summary>Declares a tool whose calls the program dispatches by hand.</summary>
    Declares,
}

/// <summary>A member by which something reaches a model. A type is told by its name in its real namespace, whatever assembly it is in.</summary>
/// <param name="Namespace">The namespace; with a star at its end, also those below it.</param>
/// <param name="Type">The metadata name of the type; a star for any.</param>
/// <param name="Member">The method or property; <c>.ctor</c> for constructors; with a star at its end for all that begin so.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Mark">The attribute of the methods that it looks for, where it takes types.</param>
internal sealed record Sink(string Namespace, string Type, string Member, SinkKind Kind, string? Mark = null)
{
    private readonly string? _root = PrefixOf(Namespace);
    private readonly string? _prefix = PrefixOf(Member);

    public bool HasPrefix => _prefix is not null;

    public bool IsNamed(string member) => _prefix is null ? member == Member : member.StartsWith(_prefix, StringComparison.Ordinal);

    public bool IsOf(INamedTypeSymbol type) => type.ContainingType is null
        && (Type == "*" || type.MetadataName == Type)
        && (_root is null ? type.ContainingNamespace.IsNamed(Namespace) : IsBelow(_root, type.ContainingNamespace));

    private static bool IsBelow(string root, INamespaceSymbol? symbol)
    {
        for (; symbol is { IsGlobalNamespace: false }; symbol = symbol.ContainingNamespace)
        {
            if (symbol.IsNamed(root))
            {
                return true;
            }
        }

        return false;
    }

    private static string? PrefixOf(string text) => text.EndsWith("*", StringComparison.Ordinal) ? text.Substring(0, text.Length - 1) : null;
}
