using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using ToolPolicy.CodeFixes.Editing;

namespace ToolPolicy.CodeFixes;

/// <summary>
/// Cures all diagnostics of a document, a project or a solution in one step. A fix may change another file than its diagnostic's, and two fixes may want the same
/// change, which no provider of the compiler's own expects.
/// </summary>
internal sealed class FixAllAtOnce(PolicyFixProvider provider) : FixAllProvider
{
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        List<Edit> edits = [];
        string? title = null;
        foreach (Diagnostic diagnostic in await DiagnosticsAsync(fixAllContext).ConfigureAwait(false))
        {
            if (fixAllContext.Solution.GetDocument(diagnostic.Location.SourceTree) is { } document
                && await FixPlace.OfAsync(document, diagnostic, fixAllContext.CancellationToken).ConfigureAwait(false) is { } place
                && provider.FixesFor(place).FirstOrDefault(fix => fix.Key == fixAllContext.CodeActionEquivalenceKey) is { } fix)
            {
                edits.AddRange(fix.Edits);
                title ??= fix.Title;
            }
        }

        return title is null ? null : CodeAction.Create(title, cancellation => Edits.ApplyAsync(fixAllContext.Solution, edits, cancellation), fixAllContext.CodeActionEquivalenceKey);
    }

    private static async Task<IEnumerable<Diagnostic>> DiagnosticsAsync(FixAllContext context)
    {
        List<Diagnostic> found = [];
        if (context.Scope == FixAllScope.Document && context.Document is { } document)
        {
            found.AddRange(await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false));
        }
        else
        {
            foreach (Project project in context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project])
            {
                found.AddRange(await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
            }
        }

        return found.Where(diagnostic => context.DiagnosticIds.Contains(diagnostic.Id) && diagnostic.Location.IsInSource)
            .OrderBy(static diagnostic => diagnostic.Location.SourceTree!.FilePath, StringComparer.Ordinal)
            .ThenBy(static diagnostic => diagnostic.Location.SourceSpan.Start);
    }
}
