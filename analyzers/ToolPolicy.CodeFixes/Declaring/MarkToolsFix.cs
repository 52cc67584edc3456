using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ToolPolicy.CodeFixes.Editing;
using ToolPolicy.Semantics.Faults;
using ToolPolicy.Semantics.Reading;

namespace ToolPolicy.CodeFixes.Declaring;

/// <summary>A class with a rule and without a tool: marks a method of it, or all its public ones, with <c>[Tool]</c>. The rule of the class is theirs then.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MarkToolsFix)), Shared]
public sealed class MarkToolsFix : PolicyFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [Fault.ClassRuleWithoutTool.Id];

    /// <inheritdoc/>
    internal override IEnumerable<Fix> FixesFor(FixPlace place)
    {
        if (place.Node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } declaration || place.Model.GetDeclaredSymbol(declaration, place.Cancellation) is not INamedTypeSymbol type)
        {
            yield break;
        }

        List<IMethodSymbol> methods = [.. type.GetMembers().OfType<IMethodSymbol>().Where(method =>
            method is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public, IsImplicitlyDeclared: false, IsOverride: false } && CanBeTool(place, method, type))];
        bool haveNames = methods.Select(method => ToolReader.Read(method, type, place.Compilation, place.Cancellation).Tool.Name).Distinct().Count() == methods.Count;
        if (methods.Count > 0 && haveNames)
        {
            yield return new Fix(
                methods.Count == 1 ? $"Make '{methods[0].Name}' a tool" : $"Make the public methods of '{type.Name}' tools: {string.Join(", ", methods.Select(static method => method.Name))}",
                "Tools", [.. methods.SelectMany(method => Mark(place, method))]);
        }

        foreach (IMethodSymbol method in methods.Count > 1 ? methods : [])
        {
            yield return new Fix($"Make '{method.Name}' a tool", "Tool:" + method.Name, [.. Mark(place, method)]);
        }
    }

    private static bool CanBeTool(FixPlace place, IMethodSymbol method, INamedTypeSymbol type) =>
        ToolReader.Read(method, type, place.Compilation, place.Cancellation) is { Host: not null } reading && !reading.Findings.Any(static finding => finding.Denies);

    private static IEnumerable<Edit> Mark(FixPlace place, IMethodSymbol method)
    {
        if (place.DeclarationOf(method.Whole()) is not ({ } there, { } declaration))
        {
            return [];
        }

        (string text, IEnumerable<Edit> imports) = there.Attribute(Triggers.Tool, declaration.SpanStart);
        return [AttributeText.Add(there.Document, declaration, there.Text, [text]), .. imports];
    }
}
