using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ToolPolicy.CodeFixes.Editing;
using ToolPolicy.Semantics.Reading;

namespace ToolPolicy.CodeFixes.Registering;

/// <summary>The guarded tool of a raw registration, as it is written in its place.</summary>
internal static class GuardedTool
{
    /// <summary>The edits that put it there; null when the guard would deny as declared, or another tool has its name.</summary>
    /// <param name="place">Where the registration stands.</param>
    /// <param name="raw">The registration.</param>
    /// <param name="name">The name that the tool will have.</param>
    public static IEnumerable<Edit>? Edits(FixPlace place, RawRegistration raw, string name)
    {
        ToolReading reading = ToolReader.Read(raw.Method, raw.Host, place.Compilation, place.Cancellation);
        if (reading.Host is null || reading.Findings.Any(static finding => finding.Denies) || IsTaken(place, raw, name))
        {
            return null;
        }

        int position = raw.Call.SpanStart;
        List<Edit> edits = [];
        string tools;
        if (raw.Receiver is { } receiver)
        {
            tools = receiver + ".Guarded()";
            if (!IsImported(place, position, raw.Host))
            {
                if (!Imports.IsPossible(place.Root))
                {
                    return null;
                }

                edits.Add(new Import(place.Document.Id, raw.Host.ContainingNamespace.ToDisplayString()));
            }
        }
        else
        {
            tools = Qualifier(place, position, raw.Host.ContainingNamespace) + "GuardedTools." + reading.Host.Path + "()";
        }

        string tool = $"{tools}[{SymbolDisplay.FormatLiteral(name, quote: true)}]";
        edits.Add(new Replace(place.Document.Id, raw.Replaced.Span, CastFor(place, raw) + tool));
        return edits;
    }

    private static bool IsTaken(FixPlace place, RawRegistration raw, string name) => raw.Host.SelfAndBases().SelectMany(static type => type.GetMembers().OfType<IMethodSymbol>())
        .Where(other => !Triggers.SelfAndOverridden(raw.Method).Contains(other, SymbolEqualityComparer.Default) && Triggers.IsTool(other))
        .Any(other => ToolReader.Read(other, raw.Host, place.Compilation, place.Cancellation).Tool.Name == name);

    /// <summary>An extension method is found where the namespace of its class is imported, or around.</summary>
    private static bool IsImported(FixPlace place, int position, INamedTypeSymbol host)
    {
        INamedTypeSymbol outermost = host;
        while (outermost.ContainingType is { } outer)
        {
            outermost = outer;
        }

        return host.ContainingNamespace.IsGlobalNamespace
            || place.Model.LookupNamespacesAndTypes(position, name: outermost.Name).Contains(outermost, SymbolEqualityComparer.Default);
    }

    private static string Qualifier(FixPlace place, int position, INamespaceSymbol @namespace)
    {
        if (@namespace.IsGlobalNamespace)
        {
            return "";
        }

        bool isAround = false;
        for (INamespaceSymbol? around = place.Model.GetEnclosingSymbol(position)?.ContainingNamespace; around is { IsGlobalNamespace: false }; around = around.ContainingNamespace)
        {
            isAround |= SymbolEqualityComparer.Default.Equals(around, @namespace);
        }

        return isAround ? "" : @namespace.ToMinimalDisplayString(place.Model, position) + ".";
    }

    /// <summary>Where the type of the expression becomes a type argument, or that of a variable that gets another function later, it stays what it was.</summary>
    private static string CastFor(FixPlace place, RawRegistration raw) =>
        raw.Replaced == raw.Call && NeedsCast(place, raw) && place.Compilation.GetTypeByMetadataName("Microsoft.Extensions.AI.AIFunction") is { } function
            ? $"({function.ToMinimalDisplayString(place.Model, raw.Call.SpanStart)})"
            : "";

    private static bool NeedsCast(FixPlace place, RawRegistration raw)
    {
        SyntaxNode parent = raw.Call;
        while (parent.Parent is ParenthesizedExpressionSyntax or ConditionalExpressionSyntax)
        {
            parent = parent.Parent;
        }

        return parent.Parent switch
        {
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => place.Model.GetSymbolInfo(call, place.Cancellation).Symbol is IMethodSymbol { IsGenericMethod: true } && !IsExplicit(call),
            LambdaExpressionSyntax or ReturnStatementSyntax => parent.FirstAncestorOrSelf<LambdaExpressionSyntax>() is not null,
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type.IsVar: true } } variable } => IsWrittenAgain(variable),
            _ => false,
        };
    }

    private static bool IsExplicit(InvocationExpressionSyntax call) => call.Expression is GenericNameSyntax or MemberAccessExpressionSyntax { Name: GenericNameSyntax };

    private static bool IsWrittenAgain(VariableDeclaratorSyntax variable) => variable.FirstAncestorOrSelf<StatementSyntax>()?.Parent is { } block
        && block.DescendantNodes().Any(node => node is AssignmentExpressionSyntax { Left: IdentifierNameSyntax left } && left.Identifier.ValueText == variable.Identifier.ValueText
            || node is ArgumentSyntax { RefKindKeyword.RawKind: not 0, Expression: IdentifierNameSyntax argument } && argument.Identifier.ValueText == variable.Identifier.ValueText);
}
