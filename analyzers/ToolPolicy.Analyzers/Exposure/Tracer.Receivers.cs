using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ToolPolicy.Analyzers.Exposure;

/// <content>Whether a collection is the one that a framework reads tools from.</content>
internal sealed partial class Tracer
{
    public bool IsKeptBySink(IOperation? receiver, CancellationToken cancellation) => receiver is not null && IsKeptBySink(receiver, 0, cancellation);

    private bool IsKeptBySink(IOperation receiver, int depth, CancellationToken cancellation) => depth < 20 && Elements.Bare(receiver) switch
    {
        IPropertyReferenceOperation { Property: var property } => Sinks.Of(property) is { Kind: SinkKind.Registers },
        IConditionalAccessInstanceOperation instance => InstanceOf(instance) is { } of && IsKeptBySink(of, depth + 1, cancellation),
        IConditionalAccessOperation access => IsKeptBySink(access.WhenNotNull, depth + 1, cancellation),
        ICoalesceAssignmentOperation assignment => IsKeptBySink(assignment.Target, depth + 1, cancellation),
        ISimpleAssignmentOperation assignment => IsKeptBySink(assignment.Target, depth + 1, cancellation),
        ICoalesceOperation coalesce => IsKeptBySink(coalesce.Value, depth + 1, cancellation),
        ILocalReferenceOperation local => _sources.OfLocal(local, cancellation).Any(source => source.Value is { } value && !source.IsElement && IsKeptBySink(value, depth + 1, cancellation)),
        _ => false,
    };
}
