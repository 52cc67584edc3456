using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ToolPolicy.Generators.Tests.Corpus;
using ToolPolicy.Generators.Tests.Infrastructure;

namespace ToolPolicy.Generators.Tests.Fuzz;

/// <summary>
/// Analyzers and a generator over many sources. Sources are compiled by the dozen, each in a namespace of its own, which is several times cheaper; when something throws,
/// each source of its dozen is tried alone.
/// </summary>
internal sealed class FuzzRun(Func<ImmutableArray<DiagnosticAnalyzer>> analyzers, Func<IIncrementalGenerator> generator)
{
    private const int Dozen = 24;

    private readonly ConcurrentBag<string> _failures = [];
    private int _skipped;

    /// <summary>What threw, over which source.</summary>
    public IReadOnlyCollection<string> Failures => _failures;

    /// <summary>Sources over which the compiler itself throws, with no analyzer and no generator in it.</summary>
    public int Skipped => _skipped;

    public Task RunAsync(IEnumerable<(int Number, string Source)> sources) => Parallel.ForEachAsync(
        sources.Chunk(Dozen),
        new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
        async (dozen, _) =>
        {
            if (await ThrownOverAsync(dozen) is null)
            {
                return;
            }

            foreach ((int Number, string Source) each in dozen)
            {
                if (await ThrownOverAsync([each]) is not { } thrown)
                {
                    continue;
                }

                if (CompilerThrows(each))
                {
                    Interlocked.Increment(ref _skipped);
                }
                else
                {
                    _failures.Add($"mutation {each.Number}: {thrown}\n--- source ---\n{each.Source}\n--------------");
                }
            }
        });

    private static CSharpCompilation Compile(IEnumerable<(int Number, string Source)> sources)
    {
        SyntaxTree[] trees = [.. sources.Select(static each => CSharpSyntaxTree.ParseText(
            each.Source.Replace("namespace Corpus", $"namespace Corpus{each.Number}", StringComparison.Ordinal), Compiled.ParseOptions, path: $"Mutation{each.Number}.cs"))];
        CSharpCompilation compilation = CorpusCompilation.Empty.Value.AddSyntaxTrees(trees);
        return trees.Any(static tree => tree.GetCompilationUnitRoot().Members.Any(SyntaxKind.GlobalStatement))
            ? compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication))
            : compilation;
    }

    private async Task<string?> ThrownOverAsync(IReadOnlyCollection<(int Number, string Source)> sources)
    {
        try
        {
            GeneratorDriver driver = CSharpGeneratorDriver.Create([generator().AsSourceGenerator()], parseOptions: Compiled.ParseOptions)
                .RunGeneratorsAndUpdateCompilation(Compile(sources), out Compilation compilation, out _);
            if (driver.GetRunResult().Results.Single().Exception is { } broken)
            {
                return $"CS8785: {broken}";
            }

            ConcurrentQueue<Exception> thrown = [];
            CompilationWithAnalyzers analysis = compilation.WithAnalyzers(analyzers(), new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([]), (exception, _, _) => thrown.Enqueue(exception), concurrentAnalysis: false, logAnalyzerExecutionTime: false));
            ImmutableArray<Diagnostic> reported = await analysis.GetAnalyzerDiagnosticsAsync();
            return thrown.TryDequeue(out Exception? first) ? $"AD0001: {first}" : reported.FirstOrDefault(static diagnostic => diagnostic.Id == "AD0001")?.ToString();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return exception.ToString();
        }
    }

    /// <summary>The compiler binds everything and lowers it to operations; that is all that an analyzer asks of it.</summary>
    private static bool CompilerThrows((int Number, string Source) source)
    {
        try
        {
            CSharpCompilation compilation = Compile([source]);
            compilation.GetDiagnostics();
            SemanticModel model = compilation.GetSemanticModel(compilation.SyntaxTrees[^1]);
            foreach (SyntaxNode node in compilation.SyntaxTrees[^1].GetRoot().DescendantNodes())
            {
                model.GetDeclaredSymbol(node);
                model.GetSymbolInfo(node);
                model.GetTypeInfo(node);
                model.GetOperation(node);
            }

            return false;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return true;
        }
    }
}
