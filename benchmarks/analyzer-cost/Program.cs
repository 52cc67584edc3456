using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ToolPolicy.Analyzers.Declaration;
using ToolPolicy.Benchmarks.AnalyzerCost;
using ToolPolicy.Generators;

int rounds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 5;
double scale = args.Length > 1 ? double.Parse(args[1], CultureInfo.InvariantCulture) : 1;
CSharpParseOptions options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp12);
MetadataReference[] all = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(static path => MetadataReference.CreateFromFile(path))];
MetadataReference[] framework = [.. all.Where(static reference => Path.GetFileName(reference.Display)!.StartsWith("System.", StringComparison.Ordinal))];

CSharpCompilation tools = Guarded(Compile(Projects.WithTools((int)(5_000 * scale)), all));
CSharpCompilation ordinary = Compile(Projects.WithoutTools((int)(100_000 * scale), hasServices: true), all);
await PrintAsync("5,000 tools", 0.05, tools);
await PrintAsync("100,000 lines without tools", 0.01, ordinary);
await PrintAsync("100,000 lines without an AI framework", 0.01, Compile(Projects.WithoutTools((int)(100_000 * scale), hasServices: false), framework));
return 0;

CSharpCompilation Compile(IEnumerable<string> sources, IEnumerable<MetadataReference> references) => CSharpCompilation.Create(
    "Sample", sources.Select((source, number) => CSharpSyntaxTree.ParseText(source, options, path: $"Source{number}.cs")), references,
    new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false,
        specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)]));

CSharpCompilation Guarded(CSharpCompilation compilation)
{
    CSharpGeneratorDriver.Create([new GuardGenerator().AsSourceGenerator()], parseOptions: options).RunGeneratorsAndUpdateCompilation(compilation, out Compilation after, out _);
    return (CSharpCompilation)after;
}

async System.Threading.Tasks.Task PrintAsync(string name, double aim, CSharpCompilation compilation)
{
    ImmutableArray<DiagnosticAnalyzer> analyzers = [.. typeof(ToolDeclarationAnalyzer).Assembly.GetTypes()
        .Where(static type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
        .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];
    List<Round> measured = [];
    for (int round = -1; round < rounds; round++)
    {
        // A compilation remembers what it bound: each round begins with a new one, of the same trees. The first warms up.
        Round one = await Round.OfAsync(() => CSharpCompilation.Create(compilation.AssemblyName, compilation.SyntaxTrees, compilation.References, compilation.Options), analyzers);
        if (round >= 0)
        {
            measured.Add(one);
        }
    }

    Round median = measured.OrderBy(static round => round.Share).ElementAt(measured.Count / 2);
    int lines = compilation.SyntaxTrees.Sum(static tree => tree.GetText().Lines.Count);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"COST {name}: analyzers {median.Share:P2} of the compiler's time, aim {aim:P0} (rounds {string.Join(", ", measured.Select(static round => round.Share.ToString("P2", CultureInfo.InvariantCulture)))}); " +
        $"compiler {median.Compiler.TotalMilliseconds:N0} ms, analyzers {median.Analyzers.TotalMilliseconds:N0} ms ({median.Each}); {lines:N0} lines with generated ones, {median.Reported} reports"));
}
