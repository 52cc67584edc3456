using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ToolPolicy.Generators.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Generators.Tests.Rules;

/// <summary>What an <c>.editorconfig</c> silences is silenced without a word in the code, so the catalog has to say it.</summary>
public sealed class ConfiguredSuppressionTests
{
    [Theory]
    [InlineData("[*.cs]\ndotnet_diagnostic.TPOL2001.severity = none", "TPOL2001  every file, by .editorconfig")]
    [InlineData("[*.cs]\ndotnet_diagnostic.TPOL2001.severity = silent", "TPOL2001  every file, by .editorconfig")]
    [InlineData("[Chat.cs]\ndotnet_diagnostic.TPOL2001.severity = none", "TPOL2001  Chat.cs, by .editorconfig")]
    [InlineData("is_global = true\ndotnet_diagnostic.TPOL2001.severity = none", "TPOL2001  the project")]
    [InlineData("[*.cs]\ndotnet_analyzer_diagnostic.category-ToolPolicy.Exposure.severity = none", "TPOL2001  every file, by .editorconfig", "TPOL2002  every file, by .editorconfig")]
    [InlineData("[Chat.cs]\ndotnet_analyzer_diagnostic.category-ToolPolicy.Exposure.severity = silent\ndotnet_diagnostic.TPOL2002.severity = warning", "TPOL2001  Chat.cs, by .editorconfig")]
    public void A_rule_that_a_config_file_silences_is_listed(string config, params string[] listed) =>
        Assert.Equal(listed.Select(static line => line + ": no justification"), SuppressionsUnder(config).Where(static line => line.StartsWith("TPOL2001", StringComparison.Ordinal) || line.StartsWith("TPOL2002", StringComparison.Ordinal)));

    [Fact]
    public void All_rules_are_listed_where_all_analyzers_are_silenced() =>
        Assert.Equal(Rule.All.Where(static rule => !rule.Fault.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable)).Select(static rule => $"{rule.Id}  every file, by .editorconfig: no justification"), SuppressionsUnder("[*.cs]\ndotnet_analyzer_diagnostic.severity = none"));

    [Theory]
    [InlineData("[*.cs]\ndotnet_diagnostic.TPOL2001.severity = error")]
    [InlineData("[*.cs]\ndotnet_diagnostic.CA1822.severity = none")]
    [InlineData("[Other.cs]\ndotnet_diagnostic.TPOL2001.severity = none")]
    [InlineData("[*.cs]\ndotnet_analyzer_diagnostic.category-Design.severity = none")]
    public void A_config_file_that_silences_none_of_ours_in_any_file_is_not_listed(string config) => Assert.Empty(SuppressionsUnder(config));

    private static string[] SuppressionsUnder(string text)
    {
        AnalyzerConfigSet configs = AnalyzerConfigSet.Create(new[] { AnalyzerConfig.Parse(text, text.StartsWith("is_global", StringComparison.Ordinal) ? "/project/.globalconfig" : "/project/.editorconfig") }, out _);
        CSharpCompilation compilation = Compiled.Compile(["public sealed class BedTools { [ToolPolicy.RequiresRole(\"nurse\")] public string FreeBeds() => \"\"; }", "public static class Chat;"]);
        compilation = compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(compilation.SyntaxTrees.Zip(["/project/BedTools.cs", "/project/Chat.cs"], static (tree, path) => tree.WithFilePath(path)));
        compilation = compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(new Severities(configs)));
        GeneratorDriver driver = Compiled.NewDriver().WithUpdatedAnalyzerConfigOptions(new Options(configs)).RunGenerators(compilation);
        string catalog = driver.GetRunResult().GeneratedTrees.Single(static tree => tree.FilePath.EndsWith("ToolPolicy.Catalog.g.cs", StringComparison.Ordinal)).ToString();
        return [.. catalog.Split('\n').SkipWhile(static line => line != "//   Suppressions").Skip(1)
            .TakeWhile(static line => line.StartsWith("//     ", StringComparison.Ordinal)).Select(static line => line[7..])];
    }

    /// <summary>The severities, as the compiler reads them from config files.</summary>
    private sealed class Severities(AnalyzerConfigSet configs) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, System.Threading.CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, System.Threading.CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            configs.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, System.Threading.CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            configs.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
    }

    /// <summary>Everything else that config files say.</summary>
    private sealed class Options(AnalyzerConfigSet configs) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new OfFile(configs.GlobalConfigOptions.AnalyzerOptions);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new OfFile(configs.GetOptionsForSourcePath(tree.FilePath).AnalyzerOptions);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class OfFile(System.Collections.Immutable.ImmutableDictionary<string, string> options) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
                options.TryGetValue(key, out value);
        }
    }
}
