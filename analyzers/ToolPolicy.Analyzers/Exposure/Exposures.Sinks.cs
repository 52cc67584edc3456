using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ToolPolicy.Semantics.Faults;
using ToolPolicy.Semantics.Reading;

namespace ToolPolicy.Analyzers.Exposure;

/// <content>What each kind of sink is given.</content>
internal sealed partial class Exposures
{
    private const string Services = "Microsoft.Extensions.DependencyInjection";
    private const string McpServerTool = "ModelContextProtocol.Server.McpServerTool";

    private void AnalyzeCall(IInvocationOperation call, Report report)
    {
        if (Sinks.Of(call.TargetMethod) is { } sink)
        {
            AnalyzeSink(call, sink, report);
        }
        else if (IsServiceRegistration(call.TargetMethod))
        {
            AnalyzeService(call, call.Arguments, call.TargetMethod, report);
        }
        else if (_tracer.IsKeptBySink(call.Instance ?? call.Arguments.FirstOrDefault()?.Value, report.Cancellation))
        {
            RegisterAll(TakenBy(call.Arguments.Skip(call.Instance is null ? 1 : 0)), report);
        }
    }

    private void AnalyzeSink(IInvocationOperation call, Sink sink, Report report)
    {
        switch (sink.Kind)
        {
            case SinkKind.Creates:
                CreateAll(call.Arguments, report);
                break;
            case SinkKind.Registers:
                RegisterAll(TakenBy(call.Arguments), report);
                break;
            case SinkKind.RegistersHosts:
                RegisterAll(TakenBy(call.Arguments), report);
                Verdict verdict = _tracer.Hosts.Of(call, sink, report.Cancellation);
                Say(verdict.Worst, verdict, Places.OfName(call.Syntax), report);
                break;
            case SinkKind.Dispatches:
                report.Say(Fault.ToolWithoutPolicy, Places.OfName(call.Syntax), sink.Member);
                break;
            case SinkKind.Declares:
                report.Say(Fault.DispatchedByHand, Places.OfName(call.Syntax), call.TargetMethod.Name);
                break;
        }
    }

    private void CreateAll(IEnumerable<IArgumentOperation> arguments, Report report)
    {
        foreach (IArgumentOperation argument in arguments.Where(static argument => argument.ArgumentKind != ArgumentKind.DefaultValue))
        {
            if (HostExposure.TakesTools(argument))
            {
                RegisterAll([argument.Value], report);
            }
            else
            {
                Create(argument.Value, _tracer.OfCreating(argument, Scope.New(report.Cancellation)), report);
            }
        }
    }

    private void AnalyzeConstruction(IObjectCreationOperation creation, IMethodSymbol constructor, Report report)
    {
        if (Sinks.Of(constructor) is { } sink)
        {
            if (sink.Kind == SinkKind.Creates)
            {
                CreateAll(creation.Arguments, report);
            }
            else
            {
                RegisterAll(TakenBy(creation.Arguments), report);
            }
        }
        else if (constructor.ContainingType.IsNamed(Services, "ServiceDescriptor"))
        {
            AnalyzeService(creation, creation.Arguments, constructor, report);
        }
    }

    private void AnalyzeAssignment(IOperation target, IOperation value, Report report)
    {
        IOperation? indexed = target switch
        {
            IPropertyReferenceOperation { Property.IsIndexer: true, Instance: var instance } => instance,
            IImplicitIndexerReferenceOperation { Instance: var instance } => instance,
            _ => null,
        };
        if (_tracer.IsKeptBySink(indexed, report.Cancellation))
        {
            RegisterAll([value], report);
        }
        else if (target is not IPropertyReferenceOperation { Property: var property } || Sinks.Of(property) is not { } sink)
        {
            return;
        }
        else if (sink.Kind == SinkKind.Creates)
        {
            Create(value, _tracer.OfDelegate(value, Scope.New(report.Cancellation)), report);
        }
        else if (sink.Kind == SinkKind.Registers)
        {
            RegisterAll([value], report);
        }
        else if (Elements.Bare(value).ConstantValue is not { HasValue: true, Value: null })
        {
            report.Say(Fault.ToolWithoutPolicy, Places.NameOf(target.Syntax as ExpressionSyntax)?.GetLocation() ?? target.Syntax.GetLocation(), sink.Member);
        }
    }

    /// <summary>A sink that is handed on as a method: what it will be called with is up to whoever calls it.</summary>
    private void AnalyzeGroup(IMethodReferenceOperation group, Report report)
    {
        if (Sinks.Of(group.Method) is not { } sink)
        {
            return;
        }

        Verdict verdict = sink is { Kind: SinkKind.RegistersHosts, Mark: { } mark } && group.Method is { TypeArguments: [var only], Parameters.Length: <= 2 }
            ? _tracer.Hosts.OfType(only, mark, report.Cancellation)
            : Verdict.Of(Exposure.Unprovable, $"{group.Method.ContainingType.Name}.{group.Method.Name}");
        if (sink.Kind == SinkKind.Declares)
        {
            report.Say(Fault.DispatchedByHand, group.Syntax.GetLocation(), group.Method.Name);
        }
        else
        {
            Say(verdict.Worst, verdict, group.Syntax.GetLocation(), report);
        }
    }

    /// <summary>A server takes every <c>McpServerTool</c> that is registered as a service.</summary>
    private void AnalyzeService(IOperation call, IEnumerable<IArgumentOperation> arguments, IMethodSymbol method, Report report)
    {
        IArgumentOperation[] given = [.. arguments.Where(static argument => argument.ArgumentKind != ArgumentKind.DefaultValue)];
        bool isTool = method.TypeArguments.Length > 0
            ? ToolTypes.IsNamed(method.TypeArguments[0], McpServerTool)
            : given.Any(static argument => Elements.Bare(argument.Value) is ITypeOfOperation { TypeOperand: var type } && ToolTypes.IsNamed(type, McpServerTool));
        if (!isTool)
        {
            return;
        }

        RegisterAll(given.Where(static argument => ToolTypes.MayHoldTools(Elements.Bare(argument.Value).Type)
            || argument.Parameter?.OriginalDefinition.Type is { TypeKind: TypeKind.Delegate } or { SpecialType: SpecialType.System_Object }).Select(static argument => argument.Value), report);
        foreach (ITypeSymbol implementation in method.TypeArguments.Skip(1).Concat(given.Select(static argument => Elements.Bare(argument.Value)).OfType<ITypeOfOperation>().Select(static type => type.TypeOperand)))
        {
            if (!ToolTypes.IsNamed(implementation, McpServerTool) && ToolTypes.IsFunction(implementation) && !ToolTypes.IsOurs(implementation.ContainingAssembly))
            {
                report.Say(Fault.ToolWithoutPolicy, Places.OfName(call.Syntax), implementation.Name);
            }
        }
    }

    private static IEnumerable<IOperation> TakenBy(IEnumerable<IArgumentOperation> arguments) => arguments
        .Where(static argument => argument.ArgumentKind != ArgumentKind.DefaultValue && HostExposure.TakesTools(argument))
        .Select(static argument => argument.Value);

    private static bool IsServiceRegistration(IMethodSymbol method)
    {
        string space = method.ContainingNamespace?.ToDisplayString() ?? "";
        return space == Services || space.StartsWith(Services + ".", StringComparison.Ordinal);
    }
}
