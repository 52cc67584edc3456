using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ToolPolicy.Analyzers.Exposure;

/// <summary>
/// Everything by which something is put together around an expression: its whole statement, and the statements of the same body that share a local with it, and so on.
/// </summary>
internal sealed class Construction
{
    private readonly HashSet<SyntaxNode> _parts = [];

    public Construction(SyntaxNode expression)
    {
        SyntaxNode body = expression.Ancestors().FirstOrDefault(static node => node is MemberDeclarationSyntax and not GlobalStatementSyntax or CompilationUnitSyntax) ?? expression;
        StatementSyntax[] statements = [.. body.DescendantNodes().OfType<StatementSyntax>().Where(static statement => statement is not BlockSyntax)];
        HashSet<string> declared = [.. body.DescendantNodes().OfType<VariableDeclaratorSyntax>().Select(static variable => variable.Identifier.ValueText)];
        Queue<SyntaxNode> left = new([StatementOf(expression, body)]);
        while (left.Count > 0)
        {
            SyntaxNode part = left.Dequeue();
            if (_parts.Add(part))
            {
                HashSet<string> locals = [.. LocalsIn(part, declared)];
                foreach (StatementSyntax statement in statements.Where(statement => !_parts.Contains(statement) && LocalsIn(statement, declared).Any(locals.Contains)))
                {
                    left.Enqueue(statement);
                }
            }
        }
    }

    /// <summary>Whether a method of this name is called in it.</summary>
    public bool Calls(string method) => CallsOf(method).Any();

    /// <summary>Whether a method of this name that is part of this product is called in it. A call that does not compile is taken at its word.</summary>
    public bool CallsOurs(string method, SemanticModel model, CancellationToken cancellation) =>
        CallsOf(method).Any(call => model.GetSymbolInfo(call, cancellation).Symbol is not { } called || ToolTypes.IsOurs(called.ContainingAssembly));

    private IEnumerable<InvocationExpressionSyntax> CallsOf(string method) => _parts.SelectMany(static part => part.DescendantNodesAndSelf()).OfType<InvocationExpressionSyntax>()
        .Where(call => Places.NameOf(call.Expression)?.Identifier.ValueText.Equals(method, StringComparison.Ordinal) == true);

    /// <summary>The outermost statement below the body that is no block, so that what stands in a lambda belongs to the call that takes it.</summary>
    private static SyntaxNode StatementOf(SyntaxNode expression, SyntaxNode body)
    {
        SyntaxNode found = expression;
        foreach (SyntaxNode node in expression.Ancestors().TakeWhile(node => node != body))
        {
            if (node is StatementSyntax and (ExpressionStatementSyntax or LocalDeclarationStatementSyntax or ReturnStatementSyntax) or ExpressionSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax)
            {
                found = node;
            }
        }

        return found;
    }

    private static IEnumerable<string> LocalsIn(SyntaxNode part, HashSet<string> declared) => part.DescendantNodesAndSelf()
        .Select(static node => node switch
        {
            VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
            IdentifierNameSyntax name => name.Identifier.ValueText,
            _ => null,
        })
        .OfType<string>()
        .Where(declared.Contains);
}
