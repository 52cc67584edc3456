using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ToolPolicy.Semantics.Faults;
using ToolPolicy.Semantics.Reading;

namespace ToolPolicy.Analyzers.Declaration;

/// <summary>Voices what the reader finds wrong with declarations. It understands nothing itself, so it cannot disagree with the generator.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ToolDeclarationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [.. Fault.All.Where(static fault => fault.Category == Fault.Declaration)];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName("ToolPolicy." + Triggers.RequiresRole) is not null)
            {
                TypeFindings findings = new(start.Compilation, new DeclaredRoleNames(start.Compilation));
                Speakers speakers = new(start.Compilation, findings);
                start.RegisterSymbolAction(symbol => AnalyzeType(symbol, findings, speakers), SymbolKind.NamedType);
            }
        });
    }

    private static void AnalyzeType(SymbolAnalysisContext context, TypeFindings findings, Speakers speakers)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)context.Symbol;
        foreach (Finding finding in findings.Of(type, context.CancellationToken).Where(finding => speakers.MaySay(type, finding)))
        {
            context.ReportDiagnostic(finding.ToDiagnostic());
        }
    }
}
