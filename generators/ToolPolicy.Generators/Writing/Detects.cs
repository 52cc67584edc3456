using System.Linq;
using ToolPolicy.Semantics.Rules;

namespace ToolPolicy.Generators.Writing;

/// <summary>Detectors in C#.</summary>
internal static class Detects
{
    public static string CSharp(Detectors detect) => string.Join(" | ", Detections.Names(detect).Select(static name => $"{RuntimeNames.Detectors}.{name}"));
}
