using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ToolPolicy.Generators.Tests.Infrastructure;
using Xunit;
using Xunit.Abstractions;

namespace ToolPolicy.Generators.Tests.Fuzz;

/// <summary>Analyzers and the generator never throw, whatever stands in a file: no AD0001, no CS8785.</summary>
/// <remarks><c>TOOLPOLICY_FUZZ_COUNT</c> asks for more mutations than the default, <c>TOOLPOLICY_FUZZ_SEED</c> for others.</remarks>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private static readonly int Count = Setting("TOOLPOLICY_FUZZ_COUNT", 10_000);
    private static readonly int Seed = Setting("TOOLPOLICY_FUZZ_SEED", 20261128);

    [Fact]
    public async Task Nothing_throws_over_mutated_and_truncated_sources()
    {
        FuzzRun run = new(AllAnalyzers.Create, static () => new GuardGenerator());
        await run.RunAsync(Enumerable.Range(0, Count).Select(static number => (number, Mutation.Of(Seed, number))));
        string summary = $"seed {Seed}: {Count} mutations of {FuzzSources.All.Count} sources, {run.Failures.Count} failures, {run.Skipped} skipped because the compiler itself throws over them";
        output.WriteLine(summary);
        Assert.True(run.Failures.Count == 0, string.Join("\n\n", run.Failures.Take(5).Prepend(summary)));
        Assert.True(run.Skipped * 100 <= Count, summary);
    }

    [Fact]
    public async Task Nothing_throws_over_the_sources_as_they_are()
    {
        FuzzRun run = new(AllAnalyzers.Create, static () => new GuardGenerator());
        await run.RunAsync(FuzzSources.All.Select(static (source, number) => (number, source)));
        Assert.Empty(run.Failures);
        Assert.Equal(0, run.Skipped);
    }

    [Fact]
    public async Task An_analyzer_that_throws_over_one_source_is_found_with_that_source()
    {
        FuzzRun run = new(static () => [new Throwing()], static () => new GuardGenerator());
        await run.RunAsync([(1, "class Fine { }"), (2, "class Bad { }"), (3, "class AlsoFine { }")]);
        string only = Assert.Single(run.Failures);
        Assert.Contains("mutation 2: AD0001", only, StringComparison.Ordinal);
        Assert.Contains("class Bad { }", only, StringComparison.Ordinal);
        Assert.Equal(0, run.Skipped);
    }

    [Fact]
    public async Task A_generator_that_throws_over_one_source_is_found_with_that_source()
    {
        FuzzRun run = new(AllAnalyzers.Create, static () => new ThrowingGenerator());
        await run.RunAsync([(1, "class Fine { }"), (2, "class Bad { }")]);
        Assert.Contains("mutation 2: CS8785", Assert.Single(run.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_seed_gives_the_same_sources() =>
        Assert.Equal(Enumerable.Range(0, 50).Select(static number => Mutation.Of(7, number)), Enumerable.Range(0, 50).Select(static number => Mutation.Of(7, number)));

    private static int Setting(string name, int otherwise) => Environment.GetEnvironmentVariable(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

#pragma warning disable RS1036, RS1038, RS1041, RS1042, RS2008 // These are no analyzers that ship.
    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    private sealed class Throwing : DiagnosticAnalyzer
    {
        private static readonly DiagnosticDescriptor Rule = new("TEST0001", "Never", "Never", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterSymbolAction(static symbol => _ = symbol.Symbol.Name == "Bad" ? throw new InvalidOperationException("bad") : 0, SymbolKind.NamedType);
        }
    }

    private sealed class ThrowingGenerator : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
            context.CompilationProvider, static (_, compilation) =>
            {
                if (compilation.GetTypeByMetadataName("Bad") is not null)
                {
                    throw new InvalidOperationException("bad");
                }
            });
    }
#pragma warning restore RS1036, RS1038, RS1041, RS1042, RS2008
}
