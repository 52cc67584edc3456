using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using ToolPolicy.CodeFixes.Editing;

namespace ToolPolicy.CodeFixes;

/// <summary>What all fixes share: each says which edits it makes, one by one or for a document, a project or a solution at once.</summary>
public abstract class PolicyFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => new FixAllAtOnce(this);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        Solution solution = context.Document.Project.Solution;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (await FixPlace.OfAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is not { } place)
            {
                continue;
            }

            foreach (Fix fix in FixesFor(place))
            {
                context.RegisterCodeFix(CodeAction.Create(fix.Title, cancellation => Edits.ApplyAsync(solution, fix.Edits, cancellation), fix.Key), diagnostic);
            }
        }
    }

    /// <summary>The fixes of one diagnostic, the most sensible one first: tools that ask nobody take that one.</summary>
    internal abstract IEnumerable<Fix> FixesFor(FixPlace place);
}
