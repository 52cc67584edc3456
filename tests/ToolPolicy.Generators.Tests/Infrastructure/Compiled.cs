using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ToolPolicy.Analyzers.Declaration;
using ToolPolicy.Analyzers.Declaration.Advice;
using ToolPolicy.Analyzers.Exposure;

namespace ToolPolicy.Generators.Tests.Infrastructure;

/// <summary>Source compiled as a user's project would be: with the runtime, the AI abstractions and MCP, the generator and the analyzers.</summary>
internal sealed class Compiled
{
    /// <summary>What a user's project references.</summary>
    public static Lazy<ImmutableArray<MetadataReference>> Framework { get; } = new(static () =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(static path => MetadataReference.CreateFromFile(path))]);

    private Compiled(CSharpCompilation before, Compilation after, GeneratorDriver driver)
    {
        Before = before;
        After = after;
        Driver = driver;
    }

    /// <summary>All analyzers.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
        [new ToolDeclarationAnalyzer(), new AttributeAdviceAnalyzer(), new UnguardedToolAnalyzer(), new PipelineWithoutNetAnalyzer(), new MissingGuardAnalyzer()];

    /// <summary>Without generated code.</summary>
    public CSharpCompilation Before { get; }

    /// <summary>With generated code.</summary>
    public Compilation After { get; }

    public GeneratorDriver Driver { get; }

    public GeneratorRunResult Result => Driver.GetRunResult().Results[0];

    /// <summary>Generated files by hint name.</summary>
    public IReadOnlyDictionary<string, string> Generated => Result.GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText.ToString());

    public static CSharpParseOptions ParseOptions { get; } = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp12);

    public static CSharpCompilationOptions Options { get; } = new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true,
        // What the SDK always passes: framework assemblies of a later version than a library was built for.
        specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)]);

    public static Compiled From(params string[] sources) => From(sources, null);

    public static Compiled From(IEnumerable<string> sources, Func<CSharpCompilation, CSharpCompilation>? change, CSharpParseOptions? options = null)
    {
        CSharpCompilation compilation = Compile(sources, options);
        compilation = change?.Invoke(compilation) ?? compilation;
        bool hasContext = compilation.SyntaxTrees.Any(static tree => tree.ToString().Contains("JsonSerializerContext", StringComparison.Ordinal));
        GeneratorDriver driver = NewDriver(options, hasContext).RunGeneratorsAndUpdateCompilation(compilation, out Compilation after, out _);
        return new Compiled(compilation, after, driver);
    }

    /// <summary>As where the generator is absent, or fails.</summary>
    public static Compiled WithoutGenerator(params string[] sources)
    {
        CSharpCompilation compilation = Compile(sources);
        return new Compiled(compilation, compilation, CSharpGeneratorDriver.Create(System.Array.Empty<ISourceGenerator>(), parseOptions: ParseOptions).RunGenerators(compilation));
    }

    public static CSharpCompilation Compile(IEnumerable<string> sources, CSharpParseOptions? options = null) => CSharpCompilation.Create(
        "Tests.Sample",
        sources.Select((source, i) => CSharpSyntaxTree.ParseText(source, options ?? ParseOptions, path: $"Source{i}.cs")),
        Framework.Value,
        Options);

    public static GeneratorDriver NewDriver(CSharpParseOptions? options = null, bool withJson = false) => CSharpGeneratorDriver.Create(
        withJson ? [new GuardGenerator().AsSourceGenerator(), JsonGenerator.New()] : [new GuardGenerator().AsSourceGenerator()],
        parseOptions: options ?? ParseOptions,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>Errors and warnings of the compiler, generated code included.</summary>
    public IReadOnlyList<Diagnostic> CompilerDiagnostics() =>
        [.. After.GetDiagnostics().Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];

    /// <summary>Whether something is said of code that a generator wrote.</summary>
    public static bool IsGenerated(Diagnostic diagnostic) => diagnostic.Location.SourceTree?.FilePath.EndsWith(".g.cs", StringComparison.Ordinal) ?? false;

    /// <summary>What our analyzers say, in the order of places. Suggestions are left out unless asked for: samples are short on purpose.</summary>
    public async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(DiagnosticSeverity least = DiagnosticSeverity.Warning)
    {
        CompilationWithAnalyzers analysis = After.WithAnalyzers(Analyzers);
        ImmutableArray<Diagnostic> found = await analysis.GetAnalyzerDiagnosticsAsync();
        return [.. found.Where(diagnostic => diagnostic.Severity >= least).OrderBy(static diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(static diagnostic => diagnostic.Location.SourceSpan.Start).ThenBy(static diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }

    /// <summary>Loads the compiled assembly.</summary>
    public Assembly Load()
    {
        using MemoryStream stream = new();
        Microsoft.CodeAnalysis.Emit.EmitResult emitted = After.Emit(stream);
        return emitted.Success
            ? Assembly.Load(stream.ToArray())
            : throw new InvalidOperationException(string.Join("\n", emitted.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
    }
}
