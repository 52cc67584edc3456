using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ToolPolicy.Semantics.Reading;

namespace ToolPolicy.CodeFixes.Editing;

/// <summary>Where a diagnostic stands, with what fixes ask of its file and its project.</summary>
internal sealed record FixPlace(Document Document, Diagnostic Diagnostic, SyntaxNode Root, SourceText Text, SemanticModel Model, CancellationToken Cancellation)
{
    private const string Namespace = "ToolPolicy";

    public Compilation Compilation => Model.Compilation;

    /// <summary>The innermost node that the diagnostic underlines.</summary>
    public SyntaxNode Node => Root.FindNode(Diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);

    public static async Task<FixPlace?> OfAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation) =>
        await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is { } root
        && await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is { } model
        && root.FullSpan.Contains(diagnostic.Location.SourceSpan)
            ? new FixPlace(document, diagnostic, root, await document.GetTextAsync(cancellation).ConfigureAwait(false), model, cancellation)
            : null;

    /// <summary>The same for another file of the project.</summary>
    public FixPlace? In(SyntaxTree tree) => tree == Root.SyntaxTree ? this
        : Document.Project.GetDocument(tree) is { } document
            ? this with { Document = document, Root = tree.GetRoot(Cancellation), Text = tree.GetText(Cancellation), Model = Compilation.GetSemanticModel(tree) }
            : null;

    /// <summary>The declaration of a symbol, where it is written by hand in this project.</summary>
    public (FixPlace Place, SyntaxNode Declaration)? DeclarationOf(ISymbol symbol)
    {
        foreach (SyntaxReference reference in symbol.DeclaringSyntaxReferences)
        {
            if (Document.Project.GetDocument(reference.SyntaxTree) is not null and not SourceGeneratedDocument && In(reference.SyntaxTree) is { } place)
            {
                return (place, reference.GetSyntax(Cancellation));
            }
        }

        return null;
    }

    /// <summary>How one of our attributes is written at a position; with the <c>using</c> that this takes, or in full where no <c>using</c> can be added.</summary>
    public (string Text, IEnumerable<Edit> Imports) Attribute(string metadataName, int position) => Attribute(Namespace, metadataName, position);

    /// <inheritdoc cref="Attribute(string, int)"/>
    public (string Text, IEnumerable<Edit> Imports) Attribute(string @namespace, string metadataName, int position)
    {
        string name = metadataName.Substring(0, metadataName.Length - "Attribute".Length);
        List<ISymbol> visible = [.. Model.LookupNamespacesAndTypes(position, name: metadataName).Concat(Model.LookupNamespacesAndTypes(position, name: name))];
        if (visible.Count == 1 && visible[0] is INamedTypeSymbol type && type.IsNamed(@namespace, metadataName))
        {
            return (name, []);
        }

        return visible.Count == 0 && Imports.IsPossible(Root) ? (name, [new Import(Document.Id, @namespace)]) : ($"global::{@namespace}.{name}", []);
    }
}
