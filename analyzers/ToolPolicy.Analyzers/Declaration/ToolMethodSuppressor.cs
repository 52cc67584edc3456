using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ToolPolicy.Semantics.Reading;

namespace ToolPolicy.Analyzers.Declaration;

/// <summary>"Mark as static" is no advice for a tool or its check: they are called on a host, and what they use today is not what they will use tomorrow.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ToolMethodSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor MarkAsStatic = new("TPOL9001", "CA1822", "A tool is called on its host.");

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = [MarkAsStatic];

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (Diagnostic diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is { } tree
                && tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan) is { } node
                && context.GetSemanticModel(tree).GetDeclaredSymbol(node, context.CancellationToken) is IMethodSymbol method
                && (Triggers.IsTool(method) || IsCheck(method)))
            {
                context.ReportSuppression(Suppression.Create(MarkAsStatic, diagnostic));
            }
        }
    }

    /// <summary>Whether a tool of the same class, or the class itself, names the method as its check.</summary>
    private static bool IsCheck(IMethodSymbol method) => method.ContainingType.GetMembers().Append(method.ContainingType)
        .SelectMany(static symbol => symbol.GetAttributes())
        .Policy(Triggers.RequiresCheck)
        .Any(attribute => attribute.Text(0) == method.Name);
}
