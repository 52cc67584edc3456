using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ToolPolicy.CodeFixes.Editing;

/// <summary>Applies edits to a solution, all at once.</summary>
internal static class Edits
{
    public static async Task<Solution> ApplyAsync(Solution solution, IEnumerable<Edit> edits, CancellationToken cancellation)
    {
        Solution changed = solution;
        foreach (IGrouping<DocumentId, Edit> ofFile in edits.Distinct().GroupBy(static edit => edit.Document))
        {
            if (solution.GetDocument(ofFile.Key) is { } document
                && await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is { } root)
            {
                SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
                List<TextChange> changes = Changes(ofFile.OfType<Replace>());
                changes.AddRange(Imports.Changes(root, text, ofFile.OfType<Import>().Select(static import => import.Namespace)));
                changed = changed.WithDocumentText(ofFile.Key, text.WithChanges(changes.OrderBy(static change => change.Span.Start)));
            }
        }

        return changed;
    }

    /// <summary>Of edits that overlap, the first one: fixed again, the other finds its place.</summary>
    private static List<TextChange> Changes(IEnumerable<Replace> replacements)
    {
        List<TextChange> changes = [];
        foreach (Replace replacement in replacements.OrderBy(static replacement => replacement.Span.Start).ThenBy(static replacement => replacement.Text, StringComparer.Ordinal))
        {
            bool isInsertion = replacement.Span.IsEmpty;
            if (!changes.Any(change => isInsertion || change.Span.IsEmpty ? change.Span.Contains(replacement.Span.Start) || replacement.Span == change.Span : change.Span.OverlapsWith(replacement.Span)))
            {
                changes.Add(new TextChange(replacement.Span, replacement.Text));
            }
        }

        return changes;
    }
}
