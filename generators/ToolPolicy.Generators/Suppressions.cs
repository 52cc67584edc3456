using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ToolPolicy.Semantics.Model;
using ToolPolicy.Semantics.Reading;

namespace ToolPolicy.Generators;

/// <summary>Rules of ours that somebody silenced: by attribute, by pragma, or for the whole project. The catalog lists them.</summary>
internal static class Suppressions
{
    private const string Prefix = "TPOL";

    public static IncrementalValueProvider<EquatableArray<Suppression>> Of(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<ImmutableArray<Suppression>> attributes = Attributed(context, "SuppressMessageAttribute").Combine(Attributed(context, "UnconditionalSuppressMessageAttribute"))
            .Select(static (both, _) => both.Left.AddRange(both.Right));
        IncrementalValueProvider<EquatableArray<Suppression>> pragmas = context.CompilationProvider.Select(static (compilation, cancellation) =>
            new EquatableArray<Suppression>(compilation.SyntaxTrees.SelectMany(tree => FileDeclarations.Of(tree, cancellation).Pragmas)));
        IncrementalValueProvider<EquatableArray<Suppression>> project = context.CompilationProvider.Combine(context.AnalyzerConfigOptionsProvider).Select(SuppressionsByConfig.Of);
        return attributes.Combine(pragmas).Combine(project)
            .Select(static (all, _) => new EquatableArray<Suppression>(all.Left.Left.Concat(all.Left.Right).Concat(all.Right).Distinct()
                .OrderBy(static suppression => suppression.Id, StringComparer.Ordinal)
                .ThenBy(static suppression => suppression.Where, StringComparer.Ordinal)
                .ThenBy(static suppression => suppression.Justification, StringComparer.Ordinal)))
            .WithTrackingName(TrackingNames.Suppressions);
    }

    /// <summary>The compiler honours both attributes.</summary>
    private static IncrementalValueProvider<ImmutableArray<Suppression>> Attributed(IncrementalGeneratorInitializationContext context, string attribute) => context.SyntaxProvider
        .ForAttributeWithMetadataName("System.Diagnostics.CodeAnalysis." + attribute, static (_, _) => true, static (found, _) => new EquatableArray<Suppression>(OfAttributes(found)))
        .SelectMany(static (found, _) => found)
        .Collect();

    private static IEnumerable<Suppression> OfAttributes(GeneratorAttributeSyntaxContext found) => found.Attributes
        .Where(static attribute => IsOurs(attribute.Text(1)))
        .Select(attribute => new Suppression(
            IdOf(attribute.Text(1)!),
            attribute.Named<string>("Target") ?? (found.TargetSymbol is IAssemblySymbol or IModuleSymbol ? "the assembly" : found.TargetSymbol.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat)),
            attribute.Named<string>("Justification") is { Length: > 0 } why ? why : "no justification"));

    /// <summary>What the pragmas of a file silence.</summary>
    public static IEnumerable<Suppression> OfPragmas(CompilationUnitSyntax unit)
    {
        // The file by its name alone: generated code is the same on every machine.
        string file = Path.GetFileName(unit.SyntaxTree.FilePath);
        for (DirectiveTriviaSyntax? directive = unit.GetFirstDirective(); directive is not null; directive = directive.GetNextDirective())
        {
            if (directive is PragmaWarningDirectiveTriviaSyntax { IsActive: true } pragma && pragma.DisableOrRestoreKeyword.IsKind(SyntaxKind.DisableKeyword))
            {
                string comment = pragma.DescendantTrivia().FirstOrDefault(static trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia)).ToString().TrimStart('/').Trim();
                IEnumerable<string> ids = pragma.ErrorCodes.Count == 0 ? ["every rule"] : pragma.ErrorCodes.Select(static code => code.ToString()).Where(IsOurs).Select(IdOf);
                foreach (string id in ids)
                {
                    yield return new Suppression(id, file, comment.Length > 0 ? comment : "no justification");
                }
            }
        }
    }

    private static bool IsOurs(string? id) => id is not null && id.TrimStart().StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);

    /// <summary>An id may carry a title after a colon.</summary>
    private static string IdOf(string id) => id.Split(':')[0].Trim().ToUpperInvariant();
}
