using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ToolPolicy.Semantics.Faults;
using ToolPolicy.Semantics.Model;

namespace ToolPolicy.Generators;

/// <summary>Rules of ours that the project's options silence, or its <c>.editorconfig</c> does, for all files or for some.</summary>
internal static class SuppressionsByConfig
{
    private const string NoJustification = "no justification";

    public static EquatableArray<Suppression> Of((Compilation Compilation, AnalyzerConfigOptionsProvider Config) input, CancellationToken cancellation)
    {
        CompilationOptions options = input.Compilation.Options;
        List<Suppression> found = [];
        foreach (DiagnosticDescriptor fault in Fault.All.Where(static fault => !fault.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable)))
        {
            cancellation.ThrowIfCancellationRequested();
            bool isOff = options.SpecificDiagnosticOptions.TryGetValue(fault.Id, out ReportDiagnostic wished) ? IsSilent(wished)
                : options.SyntaxTreeOptionsProvider is { } global && global.TryGetGlobalDiagnosticValue(fault.Id, cancellation, out ReportDiagnostic everywhere) && IsSilent(everywhere);
            if (isOff)
            {
                found.Add(new Suppression(fault.Id, "the project", NoJustification));
                continue;
            }

            string ofCategory = $"dotnet_analyzer_diagnostic.category-{fault.Category}.severity";
            SyntaxTree[] silent = [.. input.Compilation.SyntaxTrees.Where(tree =>
                options.SyntaxTreeOptionsProvider is { } files && files.TryGetDiagnosticValue(tree, fault.Id, cancellation, out ReportDiagnostic here)
                    ? IsSilent(here)
                    : IsSilentInBulk(input.Config.GetOptions(tree), ofCategory))];
            found.AddRange(silent.Length > 0 && silent.Length == input.Compilation.SyntaxTrees.Count()
                ? [new Suppression(fault.Id, "every file, by .editorconfig", NoJustification)]
                : silent.Select(tree => new Suppression(fault.Id, Path.GetFileName(tree.FilePath) + ", by .editorconfig", NoJustification)));
        }

        return found;
    }

    /// <summary>What names the category comes before what is said of all analyzers; both come after what names the rule.</summary>
    private static bool IsSilentInBulk(AnalyzerConfigOptions ofFile, string ofCategory) =>
        (ofFile.TryGetValue(ofCategory, out string? severity) || ofFile.TryGetValue("dotnet_analyzer_diagnostic.severity", out severity))
        && (severity.Trim().Equals("none", StringComparison.OrdinalIgnoreCase) || severity.Trim().Equals("silent", StringComparison.OrdinalIgnoreCase));

    private static bool IsSilent(ReportDiagnostic wished) => wished is ReportDiagnostic.Suppress or ReportDiagnostic.Hidden;
}
