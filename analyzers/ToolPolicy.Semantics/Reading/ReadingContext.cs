using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using ToolPolicy.Semantics.Faults;

namespace ToolPolicy.Semantics.Reading;

/// <summary>What the readers of one tool share: where they look, and what they find wrong.</summary>
internal sealed class ReadingContext(Compilation compilation, INamedTypeSymbol host, IMethodSymbol method, CancellationToken cancellation)
{
    private readonly List<Finding> _findings = [];

    public Compilation Compilation { get; } = compilation;

    /// <summary>The type that the tool is offered for, which may derive from the type that declares it.</summary>
    public INamedTypeSymbol Host { get; } = host;

    public IMethodSymbol Method { get; } = method;

    public CancellationToken Cancellation { get; } = cancellation;

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>What reads and writes what has no form of its own, the nearest first.</summary>
    public IReadOnlyList<JsonContext> JsonContexts { get; set; } = [];

    /// <summary>
    /// Whether what a type will be is not known here, and need not be: of an abstract generic class nothing is generated before it is closed, and of another one the
    /// signature was refused already.
    /// </summary>
    public bool IsJudgedElsewhere(ITypeSymbol type)
    {
        type.IsNullableOf(out ITypeSymbol value);
        return value is ITypeParameterSymbol && (HostReader.IsTemplate(Host) || _findings.Any(static finding => finding.Fault == Fault.SignatureNotSupported));
    }

    public void Report(DiagnosticDescriptor fault, Location location, params object?[] arguments) => Report(new Finding(fault, location, arguments));

    public void Report(Finding found)
    {
        // One attribute read by way of two declarations is one fault.
        if (!_findings.Any(finding => ReferenceEquals(finding.Fault, found.Fault) && finding.Location == found.Location && finding.Arguments.SequenceEqual(found.Arguments)))
        {
            _findings.Add(found);
        }
    }

    /// <summary>The same tool, with findings of its own.</summary>
    public ReadingContext Apart() => new(Compilation, Host, Method, Cancellation) { JsonContexts = JsonContexts };
}
