using System;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ToolPolicy.Benchmarks.AnalyzerCost;

/// <summary>One round: a plain compilation, and right after it one with the analyzers, each from trees alone.</summary>
/// <param name="Compiler">The compiler's own time: declarations, bodies, emitting.</param>
/// <param name="Analyzers">The time inside analyzers, as the compiler's <c>/reportanalyzer</c> counts it.</param>
/// <param name="Each">What each analyzer took of it, the longest first.</param>
/// <param name="Reported">How much they reported.</param>
internal sealed record Round(TimeSpan Compiler, TimeSpan Analyzers, string Each, int Reported)
{
    public double Share => Analyzers / Compiler;

    public static async Task<Round> OfAsync(Func<CSharpCompilation> make, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        GC.Collect();
        CSharpCompilation plain = make();
        Stopwatch watch = Stopwatch.StartNew();
        ImmutableArray<Diagnostic> errors = [.. plain.GetDeclarationDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
        Microsoft.CodeAnalysis.Emit.EmitResult emitted = plain.Emit(Stream.Null);
        watch.Stop();
        if (!emitted.Success)
        {
            throw new InvalidDataException(string.Join("\n", errors.Concat(emitted.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)).Take(5)));
        }

        GC.Collect();
        CompilationWithAnalyzers analysis = make().WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), static (exception, _, _) => throw new InvalidOperationException("an analyzer threw", exception), concurrentAnalysis: false, logAnalyzerExecutionTime: true));
        AnalysisResult result = await analysis.GetAnalysisResultAsync(default);
        (DiagnosticAnalyzer Analyzer, TimeSpan Time)[] times = [.. result.AnalyzerTelemetryInfo.Select(static pair => (pair.Key, pair.Value.ExecutionTime)).OrderByDescending(static pair => pair.ExecutionTime)];
        return new(watch.Elapsed, TimeSpan.FromTicks(times.Sum(static pair => pair.Time.Ticks)), string.Join(", ", times.Select(static pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Analyzer.GetType().Name} {pair.Time.TotalMilliseconds:N0}"))), result.GetAllDiagnostics().Length);
    }
}
