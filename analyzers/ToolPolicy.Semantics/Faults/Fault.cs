using System;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace ToolPolicy.Semantics.Faults;

/// <summary>Everything that can be wrong. One fault, one name: the field, the page in <c>docs/rules</c> and the id belong together for good.</summary>
/// <remarks>
/// 1xxx: declared wrong. 2xxx: reaches the model unguarded. Ids are never used again for something else. Each descriptor is written out in full, with constants
/// only, because release tracking reads them here and compares them with <c>AnalyzerReleases.*.md</c>.
/// </remarks>
internal static partial class Fault
{
    public const string Declaration = "ToolPolicy.Declaration";
    public const string Exposure = "ToolPolicy.Exposure";

    // Fields of several files have no order among their initializers, so the list is made when it is first asked for.
    private static readonly Lazy<ImmutableArray<DiagnosticDescriptor>> Listed = new(static () => [.. typeof(Fault)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(static field => field.GetValue(null))
        .OfType<DiagnosticDescriptor>()]);

    /// <summary>All of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All => Listed.Value;
}
