using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ToolPolicy.Semantics.Faults;
using ToolPolicy.Semantics.Reading;

namespace ToolPolicy.Analyzers.Declaration.Advice;

/// <summary>What is most likely not meant in a tool that can be enforced as it is declared. Of one that cannot, its fault is enough.</summary>
internal static class ToolAdvice
{
    public static IEnumerable<Finding> Of(IMethodSymbol method, ToolReading reading) =>
        reading.Tool.Unsound is not null || !method.Locations.Any(static location => location.IsInSource) ? []
        : IdentityAdvice.Of(method, reading.Tool)
            .Concat(ServiceAdvice.Of(method, reading.Tool))
            .Concat(DestructiveAdvice.Of(method, reading.Tool))
            .Concat(ReasonAdvice.Of(method, reading.Tool))
            .Concat(OracleAdvice.Of(method, reading.Tool))
            .Concat(CapAdvice.Of(method, reading))
            .Concat(InheritedRuleAdvice.Of(method, reading))
            .Concat(OfDescription(method, reading));

    private static IEnumerable<Finding> OfDescription(IMethodSymbol method, ToolReading reading) =>
        reading.Tool.Description.Length == 0 ? [new Finding(Fault.DescriptionMissing, method.LocationOf(), method.Name)] : [];
}
