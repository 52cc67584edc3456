using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ToolPolicy.Semantics.Faults;

/// <summary>A fault found at a place. Analyzers voice it; the generator only asks whether there is one that a guard must not be built over.</summary>
/// <param name="Fault">Which fault.</param>
/// <param name="Location">Where.</param>
/// <param name="Arguments">What its message is about.</param>
internal sealed record Finding(DiagnosticDescriptor Fault, Location Location, params object?[] Arguments)
{
    /// <summary>Whether the declaration cannot be enforced as it stands, so that its guard denies.</summary>
    public bool Denies => Fault.DefaultSeverity == DiagnosticSeverity.Error;

    /// <summary>What makes two findings one: read by way of two declarations or two hosts, a fault stays one fault.</summary>
    public (string Id, Location Location, string Text) Identity() => (Fault.Id, Location, ToText());

    /// <summary>What a fix needs to know besides the place.</summary>
    public ImmutableDictionary<string, string?> Properties { get; init; } = ImmutableDictionary<string, string?>.Empty;

    public Diagnostic ToDiagnostic() => Diagnostic.Create(Fault, Location, Properties, Arguments);

    /// <summary>Id and message in the invariant culture, for generated code and the developer's log.</summary>
    public string ToText() =>
        Fault.Id + ": " + string.Format(System.Globalization.CultureInfo.InvariantCulture, Fault.MessageFormat.ToString(System.Globalization.CultureInfo.InvariantCulture), Arguments);
}
