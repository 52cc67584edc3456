using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ToolPolicy.Semantics.Faults;

namespace ToolPolicy.Analyzers.Exposure;

/// <summary>Looks at every place of a compilation where something is made into a tool, or handed to a model. One per compilation.</summary>
internal sealed partial class Exposures(Compilation compilation)
{
    private readonly Tracer _tracer = new(compilation);
    private readonly TreeScan _scan = new(compilation);

    /// <summary>What was said of a caller, and on account of which place: two places that take one argument say it once.</summary>
    private readonly ConcurrentDictionary<(string Id, Location Caller), Location> _saidOfCallers = new();

    public void Analyze(SemanticModelAnalysisContext context)
    {
        Report report = new(context.ReportDiagnostic, context.CancellationToken);
        foreach (SyntaxNode node in _scan.Find(context.SemanticModel.SyntaxTree, context.CancellationToken))
        {
            IOperation? operation = context.SemanticModel.GetOperation(node, context.CancellationToken);
            if (operation is IDynamicInvocationOperation late)
            {
                AnalyzeLate(late, CandidatesOf(node, context), report);
            }
            else
            {
                Analyze(operation, report);
            }
        }
    }

    /// <summary>The methods among which a late call may choose: those that the compiler still holds possible, or else all of that name.</summary>
    private static ImmutableArray<ISymbol> CandidatesOf(SyntaxNode node, SemanticModelAnalysisContext context)
    {
        SymbolInfo info = context.SemanticModel.GetSymbolInfo(node, context.CancellationToken);
        return info.Symbol is { } only ? [only]
            : !info.CandidateSymbols.IsEmpty ? info.CandidateSymbols
            : node is InvocationExpressionSyntax call ? context.SemanticModel.GetMemberGroup(call.Expression, context.CancellationToken)
            : [];
    }

    /// <summary>A call that is bound when the program runs, because an argument is <c>dynamic</c>.</summary>
    private void AnalyzeLate(IDynamicInvocationOperation call, ImmutableArray<ISymbol> candidates, Report report)
    {
        if (candidates.OfType<IMethodSymbol>().Any(static method => Sinks.Of(method) is not null)
            || (call.Operation is IDynamicMemberReferenceOperation { Instance: { } receiver } && _tracer.IsKeptBySink(receiver, report.Cancellation)))
        {
            IOperation at = call.Arguments.FirstOrDefault(static argument => argument.Type?.TypeKind == TypeKind.Dynamic) ?? call;
            report.Say(Fault.ToolNotProvable, at.Syntax.GetLocation(), at.Syntax.ToString());
        }
    }

    private void Analyze(IOperation? operation, Report report)
    {
        switch (operation)
        {
            case IInvocationOperation call:
                AnalyzeCall(call, report);
                break;
            case IObjectCreationOperation { Constructor: { } constructor } creation:
                AnalyzeConstruction(creation, constructor, report);
                break;
            case IMethodReferenceOperation group:
                AnalyzeGroup(group, report);
                break;
            case IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation property, Initializer: { } initializer } when Sinks.Of(property.Property) is { Kind: SinkKind.Registers }:
                RegisterAll(Elements.AddedBy(initializer), report);
                break;
            case IDeconstructionAssignmentOperation { Target: ITupleOperation targets, Value: var value } when Elements.Bare(value) is ITupleOperation values && values.Elements.Length == targets.Elements.Length:
                for (int i = 0; i < targets.Elements.Length; i++)
                {
                    AnalyzeAssignment(targets.Elements[i], values.Elements[i], report);
                }

                break;
            case ISimpleAssignmentOperation assignment:
                AnalyzeAssignment(assignment.Target, assignment.Value, report);
                break;
            case ICoalesceAssignmentOperation assignment:
                AnalyzeAssignment(assignment.Target, assignment.Value, report);
                break;
        }
    }

    /// <summary>Tools where they are registered: each element of a collection that is written out there by itself.</summary>
    private void RegisterAll(IEnumerable<IOperation> operations, Report report)
    {
        foreach (IOperation element in operations.SelectMany(Elements.Of))
        {
            Location place = element.Syntax.GetLocation();
            Verdict verdict = _tracer.OfTool(element, Scope.New(report.Cancellation));
            Say(verdict.WorstUnreportedAt(place), verdict, place, report);
        }
    }

    /// <summary>Delegates where tools are made of them.</summary>
    private void Create(IOperation method, Verdict verdict, Report report) => Say(verdict.Worst, verdict, method.Syntax.GetLocation(), report);

    private void Say(Leaf? worst, Verdict verdict, Location place, Report report)
    {
        if (worst is not null)
        {
            report.Say(FaultOf(worst.Exposure), place, worst.Subject);
        }

        foreach (Handed handed in verdict.Callers)
        {
            DiagnosticDescriptor fault = FaultOf(handed.Leaf.Exposure);
            if (_saidOfCallers.GetOrAdd((fault.Id, handed.At), place) == place)
            {
                report.Say(fault, handed.At, handed.Leaf.Subject);
            }
        }
    }

    private static DiagnosticDescriptor FaultOf(Exposure exposure) => exposure switch
    {
        Exposure.Unguarded => Fault.ToolWithoutPolicy,
        Exposure.Bypassed => Fault.PolicyBypassed,
        Exposure.Remote => Fault.ToolRunsElsewhere,
        _ => Fault.ToolNotProvable,
    };

    /// <summary>Where findings go.</summary>
    private sealed class Report(Action<Diagnostic> voice, CancellationToken cancellation)
    {
        private readonly HashSet<(string Id, Location Place)> _said = [];

        public CancellationToken Cancellation { get; } = cancellation;

        public void Say(DiagnosticDescriptor fault, Location place, string subject)
        {
            if (_said.Add((fault.Id, place)))
            {
                voice(new Finding(fault, place, subject).ToDiagnostic());
            }
        }
    }
}
