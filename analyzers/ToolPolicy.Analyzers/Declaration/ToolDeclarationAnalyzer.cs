using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
        [.. Fault.All.Where(static fault => fault.Category == Fault.Declaration && fault != Fault.AttributeWithoutEffect && fault != Fault.SuppressionWithoutReason)];

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
                start.RegisterSyntaxNodeAction(AnalyzeNested, SyntaxKind.LocalFunctionStatement, SyntaxKind.ParenthesizedLambdaExpression, SyntaxKind.SimpleLambdaExpression);
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

    /// <summary>Local functions and lambdas can carry attributes too, and nothing is generated from those.</summary>
    private static void AnalyzeNested(SyntaxNodeAnalysisContext context)
    {
        (bool hasAttributes, Location location) = context.Node switch
        {
            LocalFunctionStatementSyntax local => (local.AttributeLists.Count > 0, local.Identifier.GetLocation()),
            LambdaExpressionSyntax lambda => (lambda.AttributeLists.Count > 0, lambda.ArrowToken.GetLocation()),
            _ => (false, Location.None),
        };
        if (hasAttributes
            && (context.SemanticModel.GetDeclaredSymbol(context.Node, context.CancellationToken) ?? context.SemanticModel.GetSymbolInfo(context.Node, context.CancellationToken).Symbol) is IMethodSymbol method
            && SignatureReader.OfNested(method, location) is { } finding)
        {
            context.ReportDiagnostic(finding.ToDiagnostic());
        }
    }
}
