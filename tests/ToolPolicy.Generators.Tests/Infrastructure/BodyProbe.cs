using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ToolPolicy.Generators.Tests.Infrastructure;

/// <summary>Makes every method of a source count that it began, so that a test can tell that a body never ran without the source being written for it.</summary>
internal sealed class BodyProbe : CSharpSyntaxRewriter
{
    private const string Counter = "internal static class BodyProbeCounter { public static int Begun; }\n";

    private static readonly StatementSyntax Count = SyntaxFactory.ParseStatement("global::System.Threading.Interlocked.Increment(ref global::BodyProbeCounter.Begun);");

    /// <summary>The source with its methods counting, and the file that they count in.</summary>
    public static string[] Insert(string source)
    {
        SyntaxNode root = CSharpSyntaxTree.ParseText(source, Compiled.ParseOptions).GetRoot();
        return [new BodyProbe().Visit(root).ToFullString(), Counter];
    }

    /// <summary>How many methods of the sample began.</summary>
    public static int BegunIn(Assembly assembly) =>
        System.Convert.ToInt32(assembly.GetType("BodyProbeCounter", throwOnError: true)!.GetField("Begun")!.GetValue(null), CultureInfo.InvariantCulture);

    public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node)
    {
        if (node.ExpressionBody is { Expression: { } expression })
        {
            bool returns = node.ReturnType is not PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword };
            StatementSyntax last = returns ? SyntaxFactory.ReturnStatement(expression.WithLeadingTrivia(SyntaxFactory.Space)) : SyntaxFactory.ExpressionStatement(expression);
            return node.WithExpressionBody(null).WithSemicolonToken(default).WithBody(SyntaxFactory.Block(Count, last));
        }

        return node.Body is { } body ? node.WithBody(body.WithStatements(body.Statements.Insert(0, Count))) : node;
    }
}
