using System;
using System.Collections.Immutable;
using System.IO;
using System.Threading.Tasks;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ToolPolicy.Analyzers.Exposure;
using ToolPolicy.Generators.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Generators.Tests.Rules;

/// <summary>A generator that throws leaves tools without guards. The compiler makes that a warning; the build files an error; and should somebody undo that, the analyzer names the host.</summary>
public sealed class FailingGeneratorTests
{
    private const string Host = """
        using ToolPolicy;

        public sealed class Tools
        {
            [RequiresRole("clerk")]
            public string Refund() => "";
        }
        """;

    [Fact]
    public async Task The_failure_is_an_error_of_the_build_files_and_its_host_is_named_by_an_error_that_nothing_silences()
    {
        CSharpCompilation before = Compiled.Compile([Host]);
        CSharpGeneratorDriver.Create([new Throwing().AsSourceGenerator()], parseOptions: Compiled.ParseOptions)
            .RunGeneratorsAndUpdateCompilation(before, out Compilation after, out ImmutableArray<Diagnostic> said);
        string raised = XDocument.Parse(File.ReadAllText(Repository.Path("runtime", "ToolPolicy", "build", "ToolPolicy.targets"))).Root!.Element("PropertyGroup")!.Element("WarningsAsErrors")!.Value;
        Assert.Contains(Assert.Single(said).Id, raised.Split(';'));

        CompilationOptions silent = after.Options.WithSpecificDiagnosticOptions([new("CS8785", ReportDiagnostic.Suppress), new("TPOL2007", ReportDiagnostic.Suppress)]);
        Diagnostic missing = Assert.Single(await after.WithOptions(silent).WithAnalyzers([new MissingGuardAnalyzer()]).GetAnalyzerDiagnosticsAsync());
        Assert.Equal(("TPOL2007", DiagnosticSeverity.Error), (missing.Id, missing.Severity));
        Assert.Contains("'Tools'", missing.GetMessage(null), StringComparison.Ordinal);
    }

    private sealed class Throwing : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) =>
            context.RegisterSourceOutput(context.CompilationProvider, static (_, _) => throw new InvalidOperationException("a fault of the generator"));
    }
}
