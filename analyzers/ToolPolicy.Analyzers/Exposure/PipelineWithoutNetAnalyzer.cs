using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using ToolPolicy.Semantics.Faults;
using ToolPolicy.Semantics.Reading;

namespace ToolPolicy.Analyzers.Exposure;

/// <summary>Finds pipelines that run tools, and servers that offer them, with no net where they are put together.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PipelineWithoutNetAnalyzer : DiagnosticAnalyzer
{
    private const string UseFunctionInvocation = "UseFunctionInvocation", FunctionInvokingChatClient = "FunctionInvokingChatClient", AddMcpServer = "AddMcpServer";

    private static readonly string[] OffersTools = ["WithTools", "WithToolsFromAssembly", "WithGuardedTools", "WithCallToolHandler"];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Fault.PipelineWithoutNet];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            // Without the runtime there is no net to use.
            if (!start.Compilation.GetTypesByMetadataName("ToolPolicy.GuardedToolsOnlyExtensions").IsEmpty)
            {
                start.RegisterSemanticModelAction(AnalyzeFile);
            }
        });
    }

    private static void AnalyzeFile(SemanticModelAnalysisContext context)
    {
        if (TreeScan.IsGuard(context.SemanticModel.SyntaxTree))
        {
            return;
        }

        // The last begins an escaped letter of a name.
        string text = context.SemanticModel.SyntaxTree.GetText(context.CancellationToken).ToString();
        if (!new[] { "FunctionInvo", AddMcpServer, "\\u" }.Any(word => text.IndexOf(word, StringComparison.Ordinal) >= 0))
        {
            return;
        }

        foreach (ExpressionSyntax expression in context.SemanticModel.SyntaxTree.GetRoot(context.CancellationToken).DescendantNodes().OfType<ExpressionSyntax>())
        {
            if (NameOf(expression) is { } name
                && IsPipeline(context.SemanticModel.GetSymbolInfo(expression, context.CancellationToken).Symbol as IMethodSymbol)
                && new Construction(expression) is var construction
                && !construction.CallsOurs("GuardedToolsOnly", context.SemanticModel, context.CancellationToken)
                && (name.Identifier.ValueText != AddMcpServer || OffersTools.Any(construction.Calls)))
            {
                context.ReportDiagnostic(new Finding(Fault.PipelineWithoutNet, name.GetLocation(), name.Identifier.ValueText).ToDiagnostic());
            }
        }
    }

    private static SimpleNameSyntax? NameOf(ExpressionSyntax expression) => expression switch
    {
        InvocationExpressionSyntax call when Places.NameOf(call.Expression) is { Identifier.ValueText: UseFunctionInvocation or AddMcpServer } name => name,
        ObjectCreationExpressionSyntax creation when Places.NameOf(creation.Type) is { Identifier.ValueText: FunctionInvokingChatClient } name => name,
        _ => null,
    };

    private static bool IsPipeline(IMethodSymbol? method) => method is not null && method.Name switch
    {
        UseFunctionInvocation => method.ContainingNamespace.IsNamed("Microsoft.Extensions.AI"),
        AddMcpServer => method.ContainingNamespace.IsNamed("Microsoft.Extensions.DependencyInjection"),
        _ => method.ContainingType.IsNamed("Microsoft.Extensions.AI", FunctionInvokingChatClient),
    };
}
