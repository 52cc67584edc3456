using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ToolPolicy.Analyzers.Exposure;

/// <summary>Which part of an expression is underlined.</summary>
internal static class Places
{
    /// <summary>The last name of what is called: in a chain over several lines, the line of the call itself.</summary>
    public static Location OfName(SyntaxNode node) => (node is InvocationExpressionSyntax call ? NameOf(call.Expression) : null)?.GetLocation() ?? node.GetLocation();

    /// <summary>A name with what it is a member of.</summary>
    public static ExpressionSyntax Whole(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == name => access,
        MemberBindingExpressionSyntax binding => binding,
        AliasQualifiedNameSyntax alias => alias,
        _ => name,
    };

    /// <summary>The last name of an expression; null when it has none.</summary>
    public static SimpleNameSyntax? NameOf(ExpressionSyntax? expression) => expression switch
    {
        SimpleNameSyntax name => name,
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        ConditionalAccessExpressionSyntax access => NameOf(access.WhenNotNull),
        ParenthesizedExpressionSyntax parenthesized => NameOf(parenthesized.Expression),
        AssignmentExpressionSyntax assignment => NameOf(assignment.Left),
        BinaryExpressionSyntax binary => NameOf(binary.Left),
        PostfixUnaryExpressionSyntax suppressed => NameOf(suppressed.Operand),
        CastExpressionSyntax cast => NameOf(cast.Expression),
        ElementAccessExpressionSyntax element => NameOf(element.Expression),
        InvocationExpressionSyntax call => NameOf(call.Expression),
        AliasQualifiedNameSyntax alias => alias.Name,
        QualifiedNameSyntax qualified => qualified.Right,
        _ => null,
    };
}
