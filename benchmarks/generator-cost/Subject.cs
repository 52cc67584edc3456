using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ToolPolicy.Benchmarks.GeneratorCost;

/// <summary>A generator and the project that it is run on.</summary>
internal sealed class Subject(Func<IIncrementalGenerator> generator, IReadOnlyList<string> sources, IReadOnlyList<MetadataReference> references)
{
    private static readonly CSharpParseOptions Options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp12);

    private CSharpCompilation? _edited;
    private GeneratorDriver? _cached;
    private int _edits;

    /// <summary>The time inside the generator as the compiler's <c>-reportanalyzer</c> counts it, when nothing is cached.</summary>
    public TimeSpan Alone()
    {
        CSharpCompilation compilation = Parse();
        GC.Collect();
        return NewDriver().RunGenerators(compilation).GetTimingInfo().GeneratorTimes.Single().ElapsedTime;
    }

    /// <summary>The whole of a compilation from text, up to the emitted assembly.</summary>
    public TimeSpan Compile(bool withGenerator)
    {
        GC.Collect();
        Stopwatch watch = Stopwatch.StartNew();
        Compilation compilation = Parse();
        if (withGenerator)
        {
            NewDriver().RunGeneratorsAndUpdateCompilation((CSharpCompilation)compilation, out compilation, out _);
        }

        Microsoft.CodeAnalysis.Emit.EmitResult emitted = compilation.Emit(Stream.Null);
        watch.Stop();
        return emitted.Success ? watch.Elapsed : throw new InvalidDataException(string.Join("\n", emitted.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(5)));
    }

    /// <summary>What an editor waits for after a key was pressed in one file: everything else is cached.</summary>
    public TimeSpan Edit(string before, string after)
    {
        if (_edited is null)
        {
            _edited = Parse();
            _cached = NewDriver().RunGenerators(_edited);
        }

        int file = _edits++ % sources.Count;
        SyntaxTree tree = _edited.SyntaxTrees[file];
        string text = tree.ToString();
        string changed = text.Contains(before, StringComparison.Ordinal) ? text.Replace(before, after, StringComparison.Ordinal) : throw new InvalidOperationException($"nothing to edit in {tree.FilePath}");
        _edited = _edited.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(changed, Options, path: tree.FilePath));
        GC.Collect();
        Stopwatch watch = Stopwatch.StartNew();
        _cached = _cached!.RunGenerators(_edited);
        watch.Stop();
        return watch.Elapsed;
    }

    private GeneratorDriver NewDriver() => CSharpGeneratorDriver.Create([generator().AsSourceGenerator()], parseOptions: Options);

    private CSharpCompilation Parse() => CSharpCompilation.Create(
        "Sample", sources.Select(static (source, number) => CSharpSyntaxTree.ParseText(source, Options, path: $"Source{number}.cs")), references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, optimizationLevel: OptimizationLevel.Release,
            specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)]));
}
