using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ToolPolicy.CodeFixes.Editing;
using ToolPolicy.Semantics.Faults;

namespace ToolPolicy.CodeFixes.Declaring;

/// <summary>A role that nobody declares: puts the declared one that was most likely meant in its place.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RoleNameFix)), Shared]
public sealed class RoleNameFix : PolicyFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [Fault.RoleNotDeclared.Id];

    /// <inheritdoc/>
    internal override IEnumerable<Fix> FixesFor(FixPlace place)
    {
        if (!place.Diagnostic.Properties.TryGetValue("Role", out string? role) || !place.Diagnostic.Properties.TryGetValue("Meant", out string? meant) || meant is null
            || place.Node.FirstAncestorOrSelf<AttributeSyntax>() is not { ArgumentList: { } arguments })
        {
            yield break;
        }

        IFieldSymbol? constant = PolicyRoles.Of(place.Compilation).FirstOrDefault(candidate => Equals(candidate.ConstantValue, meant));
        List<Edit> edits = [.. arguments.DescendantNodes().OfType<ExpressionSyntax>()
            .Where(expression => expression is LiteralExpressionSyntax or MemberAccessExpressionSyntax or IdentifierNameSyntax
                && expression.Parent is not MemberAccessExpressionSyntax
                && place.Model.GetConstantValue(expression, place.Cancellation) is { HasValue: true, Value: string value } && value == role)
            .Select(expression => new Replace(place.Document.Id, expression.Span, PolicyRoles.Expression(place, expression.SpanStart, meant, constant)))];
        if (edits.Count > 0)
        {
            yield return new Fix($"Require the role '{meant}' instead of '{role}'", "Role", edits);
        }
    }
}
