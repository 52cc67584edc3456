using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ToolPolicy.Analyzers.Exposure;

/// <summary>Decides what an expression may be, by following it to where it was made, as far as this compilation shows. One per compilation.</summary>
internal sealed partial class Tracer
{
    private readonly Compilation _compilation;
    private readonly Sources _sources;
    private readonly Callers _callers;

    public Tracer(Compilation compilation)
    {
        Bodies bodies = new(compilation);
        _compilation = compilation;
        _sources = new Sources(bodies);
        _callers = new Callers(compilation, bodies);
        Hosts = new HostExposure(this, compilation);
    }

    private delegate Verdict Classify(IOperation operation, Scope scope);

    /// <summary>How the marked methods of types are exposed.</summary>
    public HostExposure Hosts { get; }

    /// <summary>Locals, fields, properties and parameters, of delegates and of tools alike; null for another kind of expression.</summary>
    private Verdict? OfReference(IOperation operation, Scope scope, Classify classify) => operation switch
    {
        ILocalReferenceOperation local => OfAssigned(local.Local, _sources.OfLocal(local, scope.Cancellation), scope, classify),
        IParameterReferenceOperation parameter => OfParameter(parameter, scope, classify),
        IFieldReferenceOperation { Field: { IsReadOnly: true } field } when IsHere(field) => OfAssigned(field, _sources.OfMember(field, scope.Cancellation), scope.Outside(), classify),
        IPropertyReferenceOperation { Property: { IsIndexer: false, SetMethod: null } property } when IsHere(property) && !CanBeOverridden(property) =>
            OfAssigned(property, _sources.OfProperty(property, scope.Cancellation), scope.Outside(), classify),
        IConditionalOperation { WhenFalse: { } otherwise } conditional => classify(conditional.WhenTrue, scope).And(classify(otherwise, scope)),
        ICoalesceOperation coalesce => classify(coalesce.Value, scope).And(classify(coalesce.WhenNull, scope)),
        ISwitchExpressionOperation choice => choice.Arms.Aggregate(Verdict.None, (verdict, arm) => verdict.And(classify(arm.Value, scope))),
        ISimpleAssignmentOperation assignment => classify(assignment.Value, scope),
        ICoalesceAssignmentOperation assignment => classify(assignment.Target, scope).And(classify(assignment.Value, scope)),
        IConditionalAccessOperation access => classify(access.WhenNotNull, scope),
        IConditionalAccessInstanceOperation instance => InstanceOf(instance) is { } of ? classify(of, scope) : null,
        IThrowOperation or IInvalidOperation or IDefaultValueOperation => Verdict.None,
        _ => null,
    };

    /// <summary>Assigned once: what it was assigned. More often: guarded when all of it is, else nobody can say.</summary>
    private static Verdict OfAssigned(ISymbol symbol, ImmutableArray<Source> sources, Scope scope, Classify classify)
    {
        if (!scope.Enter(symbol))
        {
            return Verdict.None;
        }

        try
        {
            Verdict all = sources.Aggregate(Verdict.None, (verdict, source) => verdict.And(OfSource(symbol, source, scope, classify)));
            return sources.Length <= 1 || all.Leaves.All(static leaf => leaf.Exposure == Exposure.Remote) ? all : all with { Leaves = [new Leaf(Exposure.Unprovable, symbol.Name)] };
        }
        finally
        {
            scope.Leave(symbol);
        }
    }

    /// <summary>Which of a collection's elements a delegate is cannot be seen; tools are as the worst of theirs.</summary>
    private static Verdict OfSource(ISymbol symbol, Source source, Scope scope, Classify classify) =>
        source.Value is { } value && !(source.IsElement && symbol is ILocalSymbol { Type: var type } && !ToolTypes.MayHoldTools(type)) ? classify(value, scope) : Verdict.Of(Exposure.Unprovable, symbol.Name);

    /// <summary>A parameter is what callers hand in. It is reported at them; here only when there may be callers that cannot be seen.</summary>
    private Verdict OfParameter(IParameterReferenceOperation reference, Scope scope, Classify classify)
    {
        IParameterSymbol parameter = reference.Parameter;
        if (scope.Caller is { } caller && scope.ArgumentOf(parameter) is { } argument)
        {
            return classify(argument, caller);
        }

        if (!_sources.OfLocal(reference, scope.Cancellation).IsEmpty || _callers.Of(parameter, reference, scope.Cancellation) is not { } calls)
        {
            return Verdict.Of(Exposure.Unprovable, parameter.Name);
        }

        if (!scope.Enter(parameter))
        {
            return Verdict.None;
        }

        try
        {
            Verdict all = calls.IsComplete ? Verdict.None : Verdict.Of(Exposure.Unprovable, parameter.Name);
            foreach (IOperation handed in calls.Arguments.SelectMany(Elements.Of))
            {
                Location place = handed.Syntax.GetLocation();
                Verdict verdict = classify(handed, scope.Outside());
                all = all.And(verdict.WorstUnreportedAt(place) is { } worst ? new([], verdict.Callers.Add(new Handed(worst, place))) : new([], verdict.Callers));
            }

            return all;
        }
        finally
        {
            scope.Leave(parameter);
        }
    }

    /// <summary>What is before the question mark.</summary>
    private static IOperation? InstanceOf(IConditionalAccessInstanceOperation instance)
    {
        for (IOperation? current = instance.Parent, inner = instance; current is not null; inner = current, current = current.Parent)
        {
            if (current is IConditionalAccessOperation access && inner == access.WhenNotNull)
            {
                return access.Operation;
            }
        }

        return null;
    }

    private bool IsHere(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, _compilation.Assembly);

    private static bool CanBeOverridden(ISymbol symbol) =>
        symbol.ContainingType.TypeKind == TypeKind.Interface || ((symbol.IsVirtual || symbol.IsAbstract || symbol.IsOverride) && !symbol.IsSealed && !symbol.ContainingType.IsSealed);

    /// <summary>How something opaque is called in a message: its first line, not too much of it.</summary>
    private static string Words(IOperation operation)
    {
        string text = operation.Syntax.ToString();
        int end = text.IndexOf('\n');
        text = (end < 0 ? text : text.Substring(0, end)).Trim();
        return text.Length <= 60 ? text : text.Substring(0, 57) + "...";
    }
}
