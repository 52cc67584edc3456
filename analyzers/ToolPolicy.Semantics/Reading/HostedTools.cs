using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace ToolPolicy.Semantics.Reading;

/// <summary>The tools that a class inherits, as it would run them.</summary>
internal static class HostedTools
{
    /// <summary>
    /// Tools that a base of <paramref name="host"/> declares and that the host does not declare anew: as overridden nearest to the host, with types substituted.
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
    }

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
