using System.Linq;
using Microsoft.CodeAnalysis;
using ToolPolicy.Generators.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Generators.Tests.Parity;

/// <summary>What is generated for every method of the differential test builds where every warning of the compiler is an error.</summary>
public sealed class CleanCodeTests
{
    [Fact]
    public void No_shape_gives_a_warning()
    {
        Compiled compiled = Compiled.From(
            [ParityTypes.Source, ParityMethods.Host],
            static compilation => compilation.WithOptions(compilation.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Error).WithWarningLevel(9999)),
            Compiled.ParseOptions.WithDocumentationMode(DocumentationMode.Diagnose));
        Diagnostic[] said = [.. compiled.CompilerDiagnostics().Where(static diagnostic => Compiled.IsGenerated(diagnostic) || diagnostic.Location == Location.None)];
        Assert.True(said.Length == 0, string.Join("\n", said.Take(20)));

        // The denying guard of a tool without a shape would be clean too.
        Assert.DoesNotContain(compiled.Generated.Values, static text => text.Contains("Unsound =", System.StringComparison.Ordinal));
    }
}
