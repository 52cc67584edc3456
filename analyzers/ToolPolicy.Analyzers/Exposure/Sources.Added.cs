using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ToolPolicy.Analyzers.Exposure;

/// <content>What is put into a collection after it was made.</content>
internal sealed partial class Sources
{
    private static readonly string[] Adding = ["Add", "Insert", "TryAdd", "Push", "Enqueue", "Set", "Append", "Prepend"];

    /// <summary>
    /// What is put into a collection that a local, parameter, field or property holds; null when code that cannot be followed may put something into it. Nothing for what
    /// is no collection, or one that nobody can change.
    /// </summary>
    public IReadOnlyList<IOperation>? AddedTo(IOperation reference, CancellationToken cancellation)
    {
        List<IOperation> added = [];
        return !IsChangeable(reference.Type) || BodyIndex.SymbolOf(reference) is not { } symbol || Collect(symbol, reference, added, new(SymbolEqualityComparer.Default), cancellation) ? added : null;
    }

    private bool Collect(ISymbol symbol, IOperation reference, List<IOperation> added, HashSet<ISymbol> seen, CancellationToken cancellation) =>
        !seen.Add(symbol) || UsesOf(symbol, reference, cancellation).All(use => CollectUse(use, added, seen, cancellation));

    private IEnumerable<IOperation> UsesOf(ISymbol symbol, IOperation reference, CancellationToken cancellation) =>
        symbol is ILocalSymbol || (symbol is IParameterSymbol parameter && !IsOfPrimaryConstructor(parameter))
            ? bodies.IndexOf(reference).ReferencesTo(symbol)
            : bodies.WhereNamed(symbol, cancellation).SelectMany(index => index.ReferencesTo(symbol));

    private bool CollectUse(IOperation use, List<IOperation> added, HashSet<ISymbol> seen, CancellationToken cancellation)
    {
        IOperation value = use;
        while (value.Parent is IConversionOperation conversion)
        {
            value = conversion;
        }

        switch (value.Parent)
        {
            case IConditionalAccessOperation access when access.Operation == value:
                if (access.WhenNotNull is IInvocationOperation { Instance: IConditionalAccessInstanceOperation } conditional)
                {
                    AddArguments(conditional, added);
                }

                return true;

            case IInvocationOperation call when call.Instance == value:
                AddArguments(call, added);
                return true;

            case IPropertyReferenceOperation { Parent: IAssignmentOperation assignment } element when assignment.Target == element && element.Property.IsIndexer:
                added.Add(assignment.Value);
                return true;

            case IImplicitIndexerReferenceOperation { Parent: IAssignmentOperation assignment } element when assignment.Target == element:
                added.Add(assignment.Value);
                return true;

            case IArrayElementReferenceOperation { Parent: IAssignmentOperation assignment } element when assignment.Target == element:
                added.Add(assignment.Value);
                return true;

            case IArgumentOperation argument:
                return CollectArgument(argument, added, seen, cancellation);

            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var alias } }:
                return Collect(alias, use, added, seen, cancellation);

            case IAssignmentOperation assignment when assignment.Value == value:
                return assignment.Target is IPropertyReferenceOperation { Property: var property } && Sinks.Of(property) is not null
                    || (BodyIndex.SymbolOf(assignment.Target) is { } target and (ILocalSymbol or IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null })
                        && Collect(target, use, added, seen, cancellation));

            default:
                return true;
        }
    }

    /// <summary>A collection that is handed to something: what only reads it cannot change it, and what is written here can be followed.</summary>
    private bool CollectArgument(IArgumentOperation argument, List<IOperation> added, HashSet<ISymbol> seen, CancellationToken cancellation)
    {
        IMethodSymbol? method = argument.Parent switch
        {
            IInvocationOperation call => call.TargetMethod,
            IObjectCreationOperation creation => creation.Constructor,
            _ => null,
        };
        if (argument.Parameter is not { } parameter || method is null || !IsChangeable(parameter.Type) || Sinks.Of(method) is not null || ToolTypes.IsOurs(method.ContainingAssembly))
        {
            return argument.Parameter is not null && method is not null;
        }

        if (Tracer.IsOfSystem(method))
        {
            // Whatever it does to the collection, it does with what it is given beside it.
            added.AddRange(argument.Parent!.ChildOperations.OfType<IArgumentOperation>()
                .Where(other => other != argument && ToolTypes.MayHoldTools(Elements.Bare(other.Value).Type)).Select(static other => other.Value));
            return true;
        }

        parameter = (method.ReducedFrom ?? method).OriginalDefinition.Parameters.ElementAtOrDefault(parameter.Ordinal) ?? parameter;
        IOperation[] inside = [.. BodiesOf(parameter.ContainingSymbol as IMethodSymbol ?? method, cancellation)];
        return inside.Length > 0 && inside.SelectMany(body => bodies.IndexOf(body).ReferencesTo(parameter)).Take(1).All(first => Collect(parameter, first, added, seen, cancellation));
    }

    private static void AddArguments(IInvocationOperation call, List<IOperation> added)
    {
        if (Adding.Any(prefix => call.TargetMethod.Name.StartsWith(prefix, System.StringComparison.Ordinal)))
        {
            added.AddRange(call.Arguments.Select(static argument => argument.Value).Where(static value => ToolTypes.MayHoldTools(value.Type) || ToolTypes.MayHoldTools(Elements.Bare(value).Type)));
        }
    }

    /// <summary>Arrays, lists and their interfaces; not what can only be read.</summary>
    private static bool IsChangeable(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol => true,
        INamedTypeSymbol { IsReadOnly: true } => false,
        INamedTypeSymbol named => (named.AllInterfaces.Contains(named) || named.AllInterfaces.Concat([named]).Any(static candidate =>
            candidate.OriginalDefinition.SpecialType is SpecialType.System_Collections_Generic_ICollection_T or SpecialType.System_Collections_Generic_IList_T))
            && !named.Name.StartsWith("Immutable", System.StringComparison.Ordinal) && !named.Name.StartsWith("ReadOnly", System.StringComparison.Ordinal) && !named.Name.StartsWith("Frozen", System.StringComparison.Ordinal),
        _ => false,
    };
}
