using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;
using ToolPolicy.Generators.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Generators.Tests.Rules;

/// <summary>A project that references no AI framework pays nothing: no analyzer registers an action for it.</summary>
public sealed class NothingRegisteredTests
{
    private static readonly CSharpCompilation Program = Compiled.Compile(["public sealed class Desk { public string Open(string key) => key.Trim(); }"]);

    public static TheoryData<string> Analyzers => [.. AllAnalyzers.Create().Where(static analyzer => analyzer is not DiagnosticSuppressor).Select(static analyzer => analyzer.GetType().Name)];

    [Theory, MemberData(nameof(Analyzers))]
    public async Task Without_an_AI_framework_nothing_is_registered(string analyzer) =>
        Assert.Equal(0, await ActionsOf(analyzer, Program.WithReferences(Compiled.Framework.Value.Where(static reference => Path.GetFileName(reference.Display)!.StartsWith("System.", StringComparison.Ordinal)))));

    [Theory, MemberData(nameof(Analyzers))]
    public async Task With_one_something_is(string analyzer) => Assert.NotEqual(0, await ActionsOf(analyzer, Program));

    /// <summary>How many actions there are besides the one that looks whether there is anything to do.</summary>
    private static async Task<int> ActionsOf(string name, CSharpCompilation compilation)
    {
        DiagnosticAnalyzer analyzer = AllAnalyzers.Create().Single(each => each.GetType().Name == name);
        CompilationWithAnalyzers analysis = compilation.WithAnalyzers([analyzer]);
        Assert.Empty(await analysis.GetAllDiagnosticsAsync());
        AnalyzerTelemetryInfo info = await analysis.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None);
        return new List<int>
        {
            info.CompilationActionsCount, info.CompilationEndActionsCount, info.SyntaxTreeActionsCount, info.AdditionalFileActionsCount, info.SemanticModelActionsCount,
            info.SymbolActionsCount, info.SymbolStartActionsCount, info.SymbolEndActionsCount, info.SyntaxNodeActionsCount,
            info.CodeBlockActionsCount, info.CodeBlockStartActionsCount, info.CodeBlockEndActionsCount,
            info.OperationActionsCount, info.OperationBlockActionsCount, info.OperationBlockStartActionsCount, info.OperationBlockEndActionsCount,
        }.Sum();
    }
}
