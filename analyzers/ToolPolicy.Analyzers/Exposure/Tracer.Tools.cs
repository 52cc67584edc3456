using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ToolPolicy.Semantics.Reading;

namespace ToolPolicy.Analyzers.Exposure;

/// <content>What a tool is made of, or the tools in a collection.</content>
internal sealed partial class Tracer
{
    public Verdict OfTool(IOperation operation, Scope scope)
    {
        if (ToolTypes.IsGuarded(operation.Type) || operation.ConstantValue is { HasValue: true, Value: null })
        {
            return Verdict.None;
        }

        if (ToolTypes.IsRemote(operation.Type))
        {
            return Verdict.Of(Exposure.Remote, Words(operation));
        }

        if (!scope.Descend())
        {
            return Verdict.Of(Exposure.Unprovable, Words(operation));
        }

        try
        {
            return operation switch
            {
                IConversionOperation { OperatorMethod: null } conversion => OfTool(conversion.Operand, scope),
                ICollectionExpressionOperation collection => OfTools(collection.Elements.Select(static element => element is ISpreadOperation spread ? spread.Operand : element), scope),
                IArrayCreationOperation array => OfTools(array.Initializer?.ElementValues ?? [], scope),
                IArrayElementReferenceOperation element => OfTool(element.ArrayReference, scope),
                IImplicitIndexerReferenceOperation element => OfTool(element.Instance, scope),
                IAwaitOperation await => OfTool(await.Operation, scope),
                ITranslatedQueryOperation query => OfTool(query.Operation, scope),
                IInstanceReferenceOperation { Type: { } type } => OfNew(type, operation),
                IObjectCreationOperation creation => OfCreation(creation, scope),
                IInvocationOperation call => OfCall(call, scope),
                IPropertyReferenceOperation { Instance: { } instance } property when IsOfSystem(property.Property) => OfTool(instance, scope),
                IDelegateCreationOperation creation => OfReturned(creation.Target, null, scope),
                IAnonymousFunctionOperation => OfReturned(operation, null, scope),
                _ => OfKept(operation, scope) ?? Verdict.Of(Exposure.Unprovable, Words(operation)),
            };
        }
        finally
        {
            scope.Ascend();
        }
    }

    /// <summary>A local, field, property or parameter: what it was made as, and what was put into it since.</summary>
    private Verdict? OfKept(IOperation operation, Scope scope)
    {
        if (operation is IParameterReferenceOperation parameter && Elements.SourceOfLambda(parameter) is { } elements)
        {
            return OfTool(elements, scope);
        }

        return OfReference(operation, scope, OfTool) is not { } verdict ? null
            : _sources.AddedTo(operation, scope.Cancellation) is { } added ? verdict.And(OfTools(added, scope))
            : verdict.And(Verdict.Of(Exposure.Unprovable, Words(operation)));
    }

    private Verdict OfTools(IEnumerable<IOperation> operations, Scope scope) =>
        operations.Aggregate(Verdict.None, (verdict, operation) => verdict.And(OfTool(operation, scope)));

    private Verdict OfCreation(IObjectCreationOperation creation, Scope scope)
    {
        if (creation.Constructor is { } constructor && Sinks.Of(constructor) is { Kind: SinkKind.Creates } sink)
        {
            return OfSink(creation, sink, creation.Arguments, scope);
        }

        // A collection is what it is made of; a tool is its type.
        return creation.Type is not { } type ? Verdict.None
            : ToolTypes.IsTool(type) ? OfNew(type, creation)
            : OfTools(creation.Arguments.Where(static argument => ToolTypes.MayHoldTools(argument.Value.Type)).Select(static argument => argument.Value).Concat(Elements.AddedBy(creation.Initializer)), scope);
    }

    /// <summary>An object whose type is a tool of its own: reported where it is declared, when that is here.</summary>
    private Verdict OfNew(ITypeSymbol type, IOperation operation) =>
        !ToolTypes.IsFunction(type) ? Verdict.None
        : Verdict.Of(IsHere(type) ? Exposure.Unguarded : Exposure.Unprovable, IsHere(type) ? type.Name : Words(operation));

    private Verdict OfCall(IInvocationOperation call, Scope scope)
    {
        IMethodSymbol method = call.TargetMethod;
        if (ToolTypes.IsOurs(method.ContainingAssembly) || method.Name == "AsDeclarationOnly")
        {
            return Verdict.None;
        }

        if (Sinks.Of(method) is { } sink)
        {
            return OfSink(call, sink, call.Arguments, scope);
        }

        if (IsOfSystem(method) || method.Name == "AsKernelFunction")
        {
            return OfTransparent(call, scope);
        }

        return OfReturned(method, call, scope);
    }

    /// <summary>What a call that is a sink itself hands on, and where it was reported.</summary>
    private Verdict OfSink(IOperation call, Sink sink, ImmutableArray<IArgumentOperation> arguments, Scope scope)
    {
        if (sink.Kind == SinkKind.RegistersHosts && call is IInvocationOperation invocation)
        {
            Verdict ofHosts = Hosts.Of(invocation, sink, scope.Cancellation);
            return new Verdict([.. ofHosts.Leaves.Select(leaf => leaf with { ReportedAt = Places.OfName(call.Syntax) })], [])
                .And(OfTools(arguments.Where(HostExposure.TakesTools).Select(static argument => argument.Value), scope));
        }

        if (sink.Kind is not SinkKind.Creates)
        {
            return sink.Kind == SinkKind.Declares ? Verdict.None : Verdict.Of(Exposure.Unprovable, Words(call));
        }

        Verdict all = Verdict.None;
        foreach (IArgumentOperation argument in arguments)
        {
            Verdict verdict = OfCreating(argument, scope);
            Location at = argument.Value.Syntax.GetLocation();

            // Seen through a call, a method that its caller hands in is reported there, when all callers can be seen.
            Location reported = scope.Call is { } outer && Elements.Bare(argument.Value) is IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol method } && Callers.IsHidden(method)
                ? outer.Syntax.GetLocation() : at;
            all = all.And(new Verdict(
                [.. verdict.Leaves.Select(leaf => leaf.ReportedAt is null ? leaf with { ReportedAt = reported } : leaf), .. verdict.Callers.Select(static handed => handed.Leaf with { ReportedAt = handed.At })],
                []));
        }

        return all;
    }

    /// <summary>What is made by an argument of a creating call: of a method, of something unknown, or of another tool.</summary>
    public Verdict OfCreating(IArgumentOperation argument, Scope scope) => argument.Parameter?.Type switch
    {
        { SpecialType: SpecialType.System_Delegate } => OfDelegate(argument.Value, scope),
        { TypeKind: TypeKind.Delegate } when argument.Parameter.Ordinal == 0 && ToolTypes.MayHoldTools(argument.Parameter.Type) => OfTool(argument.Value, scope),
        { Name: "MethodInfo" } type when type.IsNamed("System.Reflection", "MethodInfo") => Verdict.Of(Exposure.Unprovable, Words(argument.Value)),
        { } type when ToolTypes.IsTool(type) => OfTool(argument.Value, scope),
        _ => Verdict.None,
    };

    /// <summary>LINQ, collections, tasks and the like: what comes out went in.</summary>
    private Verdict OfTransparent(IInvocationOperation call, Scope scope)
    {
        IOperation? selector = call.Arguments.Select(static argument => Elements.Bare(argument.Value)).OfType<IDelegateCreationOperation>()
            .FirstOrDefault(static creation => creation.Type is INamedTypeSymbol { DelegateInvokeMethod: { } invoke } && ToolTypes.MayHoldTools(invoke.ReturnType))?.Target;
        if (selector is not null)
        {
            return OfReturned(selector, call, scope);
        }

        IEnumerable<IOperation> inputs = call.Arguments.Select(static argument => argument.Value).Where(static value => value is not IDelegateCreationOperation && ToolTypes.MayHoldTools(Elements.Bare(value).Type));
        return OfTools(call.Instance is { } instance ? inputs.Prepend(instance) : inputs, scope);
    }

    /// <summary>What a lambda or a method group returns.</summary>
    private Verdict OfReturned(IOperation target, IInvocationOperation? call, Scope scope) => target switch
    {
        IAnonymousFunctionOperation lambda => OfTools(Sources.ReturnedBy(lambda.Body), scope),
        IMethodReferenceOperation { Method: var method } when Sinks.Of(method) is { Kind: SinkKind.Creates } => Verdict.Of(Exposure.Unprovable, method.Name, target.Syntax.GetLocation()),
        IMethodReferenceOperation { Method: var method } when ToolTypes.IsOurs(method.ContainingAssembly) => Verdict.None,
        IMethodReferenceOperation { Method: { Parameters.Length: 1 } method } when call is not null && call.Arguments.Length > 0 =>
            OfBody(method, call, new(SymbolEqualityComparer.Default) { [method.Parameters[0].OriginalDefinition] = call.Arguments[0].Value }, scope),
        IMethodReferenceOperation { Method: { Parameters.Length: 0 } method } => OfBody(method, target, new(SymbolEqualityComparer.Default), scope),
        _ => Verdict.Of(Exposure.Unprovable, Words(target)),
    };

    private Verdict OfReturned(IMethodSymbol method, IInvocationOperation call, Scope scope)
    {
        Dictionary<ISymbol, IOperation> arguments = new(SymbolEqualityComparer.Default);
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Parameter is { } parameter)
            {
                arguments[parameter.OriginalDefinition] = argument.Value;
            }
        }

        return OfBody(method, call, arguments, scope);
    }

    private Verdict OfBody(IMethodSymbol method, IOperation call, Dictionary<ISymbol, IOperation> arguments, Scope scope)
    {
        method = (method.ReducedFrom ?? method).OriginalDefinition;
        if (!IsHere(method) || CanBeOverridden(method) || _sources.ReturnedBy(method, scope.Cancellation) is not { IsEmpty: false } returned)
        {
            return Verdict.Of(Exposure.Unprovable, Words(call));
        }

        if (!scope.Enter(method))
        {
            return Verdict.None;
        }

        try
        {
            return OfTools(returned, scope.Inside(call, arguments));
        }
        finally
        {
            scope.Leave(method);
        }
    }

    public static bool IsOfSystem(ISymbol member)
    {
        for (INamespaceSymbol? current = member.ContainingNamespace; current is { IsGlobalNamespace: false }; current = current.ContainingNamespace)
        {
            if (current is { Name: "System", ContainingNamespace.IsGlobalNamespace: true })
            {
                return member.ContainingType?.TypeKind != TypeKind.Delegate;
            }
        }

        return false;
    }
}
