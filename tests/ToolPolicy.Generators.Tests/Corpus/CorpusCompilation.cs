using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using ToolPolicy.Generators.Tests.Infrastructure;

namespace ToolPolicy.Generators.Tests.Corpus;

/// <summary>What the compiler and the analyzers say of one file.</summary>
/// <param name="Errors">Errors of the compiler, generated code included, of which warnings count too.</param>
/// <param name="Found">Exposures by line.</param>
/// <param name="Failures">Analyzers that threw, and a generator that did.</param>
internal sealed record CorpusResult(IReadOnlyList<Diagnostic> Errors, IReadOnlySet<Mark> Found, IReadOnlyList<Diagnostic> Failures);

/// <summary>The project that each file of the corpus is compiled in: the shared clinic, the packages, and stand-ins for the packages that are not referenced here.</summary>
internal static class CorpusCompilation
{
    /// <summary>Usual for those who write tools: some of what is exposed is marked as experimental by its framework.</summary>
    private static readonly string[] Silent = ["CS1701", "CS1702", "MEAI001", "MCPEXP001"];

    /// <summary>Packages that are matched by name only, compiled from declarations of the same shape; and the clinic, with its guards.</summary>
    private static readonly Lazy<ImmutableArray<MetadataReference>> LazyReferences = new(static () =>
    {
        ImmutableArray<MetadataReference> packages = Compiled.Framework.Value.Add(Emit(New("StandIns", SourcesIn("StandIns"), Compiled.Framework.Value)));
        Compiled.NewDriver().RunGeneratorsAndUpdateCompilation(New("Clinic", SourcesIn("Library"), packages), out Compilation clinic, out _);
        return packages.Add(Emit(clinic));
    });

    /// <summary>What every program of the corpus has, without a file.</summary>
    public static Lazy<CSharpCompilation> Empty { get; } = new(static () => New("Corpus", SourcesIn("Shared"), References));

    public static ImmutableArray<MetadataReference> References => LazyReferences.Value;

    /// <summary>A program of one file, without generated code.</summary>
    public static CSharpCompilation Compile(SyntaxTree tree)
    {
        // The trees of a program agree on the version of the language.
        CSharpParseOptions options = (CSharpParseOptions)tree.Options;
        CSharpCompilation shared = options.LanguageVersion == Compiled.ParseOptions.LanguageVersion
            ? Empty.Value
            : Empty.Value.RemoveAllSyntaxTrees().AddSyntaxTrees(SourcesIn("Shared", options));
        bool hasStatements = tree.GetRoot() is CompilationUnitSyntax unit && unit.Members.Any(SyntaxKind.GlobalStatement);
        return shared.WithOptions(shared.Options.WithOutputKind(hasStatements ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary)).AddSyntaxTrees(tree);
    }

    public static async Task<CorpusResult> AnalyzeAsync(CorpusFile file)
    {
        GeneratorDriver driver = Compiled.NewDriver((CSharpParseOptions)file.Tree.Options).RunGeneratorsAndUpdateCompilation(Compile(file.Tree), out Compilation compilation, out _);
        ImmutableArray<Diagnostic> reported = await compilation.WithAnalyzers(AllAnalyzers.Create()).GetAllDiagnosticsAsync();
        return new(
            [.. reported.Where(static diagnostic => diagnostic.Severity >= (Compiled.IsGenerated(diagnostic) ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error) && diagnostic.Id.StartsWith("CS", StringComparison.Ordinal))],
            reported.Where(diagnostic => diagnostic.Location.SourceTree == file.Tree && ExposureClass.Of(diagnostic.Id) is not null)
                .Select(static diagnostic => new Mark(CorpusFile.LineOf(diagnostic.Location), ExposureClass.Of(diagnostic.Id)!))
                .ToHashSet(),
            [.. reported.Where(static diagnostic => diagnostic.Id == "AD0001"), .. driver.GetRunResult().Diagnostics.Where(static diagnostic => diagnostic.Id == "CS8785")]);
    }

    private static PortableExecutableReference Emit(Compilation compilation)
    {
        using MemoryStream stream = new();
        Microsoft.CodeAnalysis.Emit.EmitResult emitted = compilation.Emit(stream);
        return emitted.Success
            ? MetadataReference.CreateFromImage(stream.ToArray())
            : throw new InvalidDataException(string.Join("\n", emitted.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
    }

    private static CSharpCompilation New(string name, IEnumerable<SyntaxTree> trees, ImmutableArray<MetadataReference> references) => CSharpCompilation.Create(
        name, trees, references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true, concurrentBuild: false,
            specificDiagnosticOptions: [.. Silent.Select(static id => KeyValuePair.Create(id, ReportDiagnostic.Suppress))]));

    private static IEnumerable<SyntaxTree> SourcesIn(string folder, CSharpParseOptions? options = null) => Directory.EnumerateFiles(Path.Combine(CorpusFile.Folder, folder), "*.cs")
        .Order(StringComparer.Ordinal)
        .Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path).ReplaceLineEndings("\n"), options ?? Compiled.ParseOptions, path: folder + "/" + Path.GetFileName(path)));
}
