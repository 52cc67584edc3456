using System;
using System.Collections.Generic;

namespace ToolPolicy.Generators.Tests.Parity;

/// <summary>Every intended difference, by the first words of its row in <c>docs/parity.md</c>: what makes an observation one of its kind, or the test that shows it.</summary>
internal static class Deviations
{
    /// <summary>Rows that the differential test sees, in the order in which they are asked: what is said of the arguments first, then what is wrong inside them.</summary>
    public static IReadOnlyDictionary<string, Func<Observation, bool>> Seen { get; } = new Dictionary<string, Func<Observation, bool>>
    {
        ["argument that is not declared"] = static o => o.IsRefused && o.Reason == "argument-unknown" && Has(o, "undeclared argument"),
        ["DataAnnotations"] = static o => o.IsRefused && o.Reason == "argument-out-of-range" && Has(o, "constrained"),
        ["null for a parameter or member that is not nullable"] = static o => o.IsRefused && (Has(o, "null argument") || Has(o, "null inside")),
        ["required member of an object missing"] = static o => IsMistyped(o) && Has(o, "required member missing"),
        ["undefined enumeration value, `\"Red, Green\"` of an enumeration without `[Flags]`"] = static o => IsMistyped(o) && (Has(o, "undefined member") || HasEnumeration(o)),
        ["the same key twice in an object, also in another case"] = static o => IsMistyped(o) && Has(o, "duplicate key"),
        ["NaN, infinity, `1e999`"] = static o => IsMistyped(o) && Has(o, "not finite"),
        ["the bracket `\u27e6` in a result"] = static o => o.Guarded is { } guarded && o.Factory is { } factory && factory.ToString().Contains('\u27e6')
            && guarded.ToString() == factory.ToString().Replace("\u27e6", "\\u27e6", StringComparison.Ordinal),
        ["a CLR object as an argument"] = static o => o.Guarded is not null && o.Factory is not null && Observation.HasClrObject(o.Arguments),
        ["collections that System.Text.Json cannot make"] = static o => o.Guarded is not null && o.Threw is not null && Array.Exists(["IReadOnlySet", "ImmutableArray<int>?"], type => o.Source.Contains(type, StringComparison.Ordinal)),
    };

    /// <summary>Rows about what is outside the random test, and the test that shows it.</summary>
    public static IReadOnlyDictionary<string, string> Elsewhere { get; } = new Dictionary<string, string>
    {
        ["result"] = "GuardTests",
        ["members inside a nullable parameter"] = "ParityTests",
        ["`[Required]` on a nullable parameter"] = "EveryAttributeTests",
        ["`[RegularExpression]` and the empty string"] = "PatternTests",
        ["unpaired surrogates"] = "BadInputTests",
        ["arguments of more than 1 MiB, or nested deeper than 64"] = "BadInputTests",
        ["a CLR object as an argument where the serializer has no reflection (native compilation)"] = "ReflectionlessTests",
        ["services (`[FromToolServices]`, `[FromKeyedServices]`) and the principal"] = "DependencyInjectionTests",
        ["description"] = "SnapshotTests",
        ["tool names with characters that providers refuse"] = "RuleSampleTests",
        ["members that are masked"] = "NonInterferenceTests",
        ["contents of messages"] = "ContentTests",
        ["what a context reads and writes"] = "JsonContextTests",
        ["tuples `(A a, B b)`"] = "ShapeTests",
        ["a run-time type that no `[JsonDerivedType]` names"] = "ShapeTests",
        ["a discriminator that is unknown, comes late, or twice"] = "ShapeTests",
    };

    private static bool Has(Observation observation, string finding) => observation.Findings.Contains(finding);

    private static bool IsMistyped(Observation observation) => observation.IsRefused && observation.Reason == "argument-mistyped";

    /// <summary>Enumerations of which the schema lists no values: with flags, as numbers, and as keys.</summary>
    private static bool HasEnumeration(Observation observation) => Array.Exists(
        ["Access", "NamedFlags", "Conv", "Dictionary<Color"], name => observation.Source.Contains(name, StringComparison.Ordinal));
}
