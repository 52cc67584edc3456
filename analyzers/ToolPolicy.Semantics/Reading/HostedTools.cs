using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace ToolPolicy.Semantics.Reading;

/// <summary>The tools that a class inherits, as it would run them.</summary>
internal static class HostedTools
{
    /// <summary>
    /// Tools that a base of <paramref name="host"/> declares and that the host does not declare anew: as overridden nearest to the host, with types substituted. Then those
    /// that an interface declares with a body which the host has not replaced.
    /// </summary>
    public static IEnumerable<IMethodSymbol> InheritedBy(INamedTypeSymbol host)
    {
        HashSet<ISymbol> seen = new(SymbolEqualityComparer.Default);
        List<INamedTypeSymbol> chain = [.. host.SelfAndBases().TakeWhile(static type => !type.ContainingNamespace.IsNamed("System"))];
        foreach (INamedTypeSymbol declaring in chain.Skip(1))
        {
            foreach (IMethodSymbol method in declaring.GetMembers().OfType<IMethodSymbol>())
            {
                if (method is not { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: not Accessibility.Private } || Triggers.FirstOf(method) is null)
                {
                    continue;
                }

                IMethodSymbol? actual = Nearest(chain, method);
                bool isDeclaredAnew = actual is not null && SymbolEqualityComparer.Default.Equals(actual.ContainingType, host) && Triggers.FirstOf(actual) is not null;
                if (actual is not null && !isDeclaredAnew && seen.Add(actual))
                {
                    yield return actual;
                }
            }
        }

        foreach (IMethodSymbol method in WithDefaultBody(host))
        {
            yield return method;
        }
    }

    /// <summary>What interfaces declare with a body, and no class does. A body that another interface gives it is a different method, which nobody can call by its name.</summary>
    private static IEnumerable<IMethodSymbol> WithDefaultBody(INamedTypeSymbol host) => host.TypeKind != TypeKind.Class ? [] : host.AllInterfaces
        .Where(static type => !type.ContainingNamespace.IsNamed("System"))
        .SelectMany(static type => type.GetMembers().OfType<IMethodSymbol>())
        .Where(static method => method is { MethodKind: MethodKind.Ordinary, IsAbstract: false, IsStatic: false } && Triggers.FirstOf(method) is not null)
        .Select(method => host.FindImplementationForInterfaceMember(method) as IMethodSymbol)
        .OfType<IMethodSymbol>()
        .Where(static method => method.ContainingType.TypeKind == TypeKind.Interface)
        .Distinct<IMethodSymbol>(SymbolEqualityComparer.Default);

    /// <summary>The override nearest to the host; null when the method is hidden on the way.</summary>
    private static IMethodSymbol? Nearest(List<INamedTypeSymbol> chain, IMethodSymbol method)
    {
        foreach (INamedTypeSymbol type in chain)
        {
            foreach (IMethodSymbol candidate in type.GetMembers(method.Name).OfType<IMethodSymbol>())
            {
                if (Triggers.SelfAndOverridden(candidate).Contains(method, SymbolEqualityComparer.Default))
                {
                    return candidate;
                }

                if (candidate.Parameters.Select(static parameter => parameter.Type).SequenceEqual(method.Parameters.Select(static parameter => parameter.Type), SymbolEqualityComparer.Default))
                {
                    return null;
                }
            }
        }

        return null;
    }
}
