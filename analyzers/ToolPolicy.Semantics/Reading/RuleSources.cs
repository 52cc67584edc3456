using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace ToolPolicy.Semantics.Reading;

/// <summary>Every declaration whose rules add up for one tool.</summary>
/// <param name="Level">How far from the method it stands.</param>
/// <param name="Symbol">What carries the attributes.</param>
/// <param name="Attributes">Its attributes.</param>
internal sealed record RuleSource(RuleLevel Level, ISymbol Symbol, ImmutableArray<AttributeData> Attributes)
{
    /// <summary>All sources, the most specific first.</summary>
    public static IReadOnlyList<RuleSource> Of(ReadingContext context)
    {
        IMethodSymbol method = context.Method.Whole();
        List<RuleSource> sources = [new(RuleLevel.Method, method, method.GetAttributes())];
        foreach (IMethodSymbol overridden in Triggers.SelfAndOverridden(context.Method).Skip(1))
        {
            sources.Add(new(RuleLevel.BaseMethod, overridden, overridden.Whole().GetAttributes()));
        }

        foreach (ISymbol member in ImplementedMembers(context))
        {
            sources.Add(new(RuleLevel.Interface, member, member.GetAttributes()));
            sources.Add(new(RuleLevel.Interface, member.ContainingType, member.ContainingType.GetAttributes()));
        }

        if (context.Method.ContainingType.TypeKind == TypeKind.Interface)
        {
            sources.Add(new(RuleLevel.Interface, context.Method.ContainingType, context.Method.ContainingType.GetAttributes()));
        }

        sources.AddRange(HostReader.ReadAll(context).Sources);
        if (!SymbolEqualityComparer.Default.Equals(context.Host.ContainingAssembly, method.ContainingAssembly))
        {
            // An inherited tool brings the floor of the assembly that declares it.
            sources.Add(new(RuleLevel.Assembly, method.ContainingAssembly, method.ContainingAssembly.GetAttributes()));
        }

        return sources;
    }

    /// <summary>Those that a host has in common for all its tools.</summary>
    public static IReadOnlyList<RuleSource> OfHost(INamedTypeSymbol host) =>
    [
        .. host.SelfAndBases().Select(static type => new RuleSource(RuleLevel.Class, type, type.GetAttributes())),
        new(RuleLevel.Assembly, host.ContainingAssembly, host.ContainingAssembly.GetAttributes()),
    ];

    private static IEnumerable<ISymbol> ImplementedMembers(ReadingContext context) =>
        context.Host.AllInterfaces.SelectMany(static type => type.GetMembers()).Where(member =>
            member is IMethodSymbol && !SymbolEqualityComparer.Default.Equals(member, context.Method) && context.Host.FindImplementationForInterfaceMember(member) is IMethodSymbol implementation
            && Triggers.SelfAndOverridden(context.Method).Any(declaration => SymbolEqualityComparer.Default.Equals(declaration, implementation)));
}

/// <summary>How far from the method a declaration stands.</summary>
internal enum RuleLevel
{
    /// <summary>The method itself.</summary>
    Method,

    /// <summary>A method that it overrides.</summary>
    BaseMethod,

    /// <summary>An interface that it implements, or the member.</summary>
    Interface,

    /// <summary>Its class, or a base of it.</summary>
    Class,

    /// <summary>The assembly: a floor that nothing lifts.</summary>
    Assembly,
}
