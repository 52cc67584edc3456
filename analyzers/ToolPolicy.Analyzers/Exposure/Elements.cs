using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ToolPolicy.Analyzers.Exposure;

/// <summary>Taking apart what is written as a collection, so that each element is judged where it stands.</summary>
internal static class Elements
{
    /// <summary>The elements of a collection that is written out here; else the expression itself.</summary>
    public static IEnumerable<IOperation> Of(IOperation operation)
    {
        IOperation bare = Bare(operation);
        return bare switch
        {
            ICollectionExpressionOperation collection => collection.Elements.Select(static element => element is ISpreadOperation spread ? spread.Operand : element).SelectMany(Of),
            IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues.SelectMany(Of),
            IObjectCreationOperation creation when ToolTypes.ElementOf(creation.Type) is not null && !ToolTypes.IsTool(creation.Type) => ArgumentsOf(creation).Concat(AddedBy(creation.Initializer)),
            _ => [operation],
        };
    }

    /// <summary>What a collection initializer adds.</summary>
    public static IEnumerable<IOperation> AddedBy(IObjectOrCollectionInitializerOperation? initializer) => initializer is null ? [] : initializer.Initializers.SelectMany(static added => added switch
    {
        IInvocationOperation call => call.Arguments.Where(static argument => argument.ArgumentKind != ArgumentKind.DefaultValue && ToolTypes.MayHoldTools(argument.Value.Type)).Select(static argument => argument.Value),
        ISimpleAssignmentOperation assignment => [assignment.Value],
        _ => [],
    });

    /// <summary>Without conversions, which change how a value is seen, not what it is.</summary>
    public static IOperation Bare(IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null } conversion && !ToolTypes.IsGuarded(conversion.Type))
        {
            operation = conversion.Operand;
        }

        return operation;
    }

    /// <summary>For the parameter of a lambda that a call runs over a collection, as LINQ's do: the collection.</summary>
    public static IOperation? SourceOfLambda(IParameterReferenceOperation reference)
    {
        if (reference.Parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } lambda)
        {
            return null;
        }

        for (IOperation? current = reference.Parent; current is not null; current = current.Parent)
        {
            if (current is IAnonymousFunctionOperation function && SymbolEqualityComparer.Default.Equals(function.Symbol, lambda))
            {
                IOperation? outer = function.Parent;
                while (outer is IDelegateCreationOperation or IConversionOperation)
                {
                    outer = outer.Parent;
                }

                return outer is IArgumentOperation { Parent: IInvocationOperation call } && call.TargetMethod.ContainingNamespace.ToDisplayString().StartsWith("System", System.StringComparison.Ordinal)
                    ? call.Instance ?? call.Arguments[0].Value
                    : null;
            }
        }

        return null;
    }

    /// <summary>The collection that a collection is made of.</summary>
    private static IEnumerable<IOperation> ArgumentsOf(IObjectCreationOperation creation) => creation.Arguments
        .Select(static argument => argument.Value)
        .Where(static value => ToolTypes.MayHoldTools(value.Type) || ToolTypes.MayHoldTools(Bare(value).Type));
}
