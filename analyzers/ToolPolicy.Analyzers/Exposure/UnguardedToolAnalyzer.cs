using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ToolPolicy.Semantics.Faults;
using ToolPolicy.Semantics.Reading;

namespace ToolPolicy.Analyzers.Exposure;

/// <summary>Finds methods that reach a model without a policy, or past it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnguardedToolAnalyzer : DiagnosticAnalyzer
{
    private const string Factory = "Microsoft.Extensions.AI.AIFunctionFactory";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Fault.ToolWithoutPolicy, Fault.PolicyBypassed];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(Factory) is { } factory)
            {
                start.RegisterOperationAction(operation => AnalyzeCreation(operation, factory), OperationKind.Invocation);
            }

            if (Triggers.OfFrameworks.Any(mark => start.Compilation.GetTypeByMetadataName(mark) is not null))
            {
                start.RegisterSymbolAction(AnalyzeMarked, SymbolKind.Method);
            }
        });
    }

    /// <summary><c>AIFunctionFactory.Create</c> with a method group or a lambda.</summary>
    private static void AnalyzeCreation(OperationAnalysisContext context, INamedTypeSymbol factory)
    {
        IInvocationOperation call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod.Name != "Create" || !SymbolEqualityComparer.Default.Equals(call.TargetMethod.ContainingType, factory))
        {
            return;
        }

        IOperation? method = call.Arguments.FirstOrDefault(static argument => argument.Parameter?.Type.SpecialType == SpecialType.System_Delegate)?.Value;
        while (method is IConversionOperation conversion)
        {
            method = conversion.Operand;
        }

        if ((method as IDelegateCreationOperation)?.Target is { } target && FindingOf(target) is { } finding)
        {
            context.ReportDiagnostic(finding.ToDiagnostic());
        }
    }

    private static Finding? FindingOf(IOperation target) => target switch
    {
        IAnonymousFunctionOperation lambda => new(Fault.ToolWithoutPolicy, lambda.Syntax.GetLocation(), "a lambda"),
        IMethodReferenceOperation { Method: { MethodKind: not MethodKind.LocalFunction } method } reference when Triggers.SelfAndOverridden(method).Any(Triggers.HasPolicy) =>
            new(Fault.PolicyBypassed, reference.Syntax.GetLocation(), method.Name),
        IMethodReferenceOperation reference => new(Fault.ToolWithoutPolicy, reference.Syntax.GetLocation(), reference.Method.Name),
        _ => null,
    };

    /// <summary>A method that another framework's mark offers to models, and of which nothing says who may call it.</summary>
    private static void AnalyzeMarked(SymbolAnalysisContext context)
    {
        IMethodSymbol method = (IMethodSymbol)context.Symbol;

        // Both parts of a partial method are symbols, and carry each other's attributes.
        if (method.PartialDefinitionPart is null
            && Triggers.FirstOf(method) is { } trigger
            && Triggers.OfFrameworks.Contains(trigger)
            && ToolReader.Read(method, method.ContainingType, context.Compilation, context.CancellationToken).IsBare)
        {
            context.ReportDiagnostic(new Finding(Fault.ToolWithoutPolicy, method.LocationOf(), method.Name).ToDiagnostic());
        }
    }
}
