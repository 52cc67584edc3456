using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ToolPolicy.CodeFixes.Editing;

/// <summary>One change of one file. Fixes are lists of these, so that the same change wanted twice is made once, and nothing else is touched.</summary>
internal abstract record Edit(DocumentId Document);

/// <summary>Puts a text in place of another; an empty span inserts.</summary>
internal sealed record Replace(DocumentId Document, TextSpan Span, string Text) : Edit(Document);

/// <summary>Adds a <c>using</c> for a namespace.</summary>
internal sealed record Import(DocumentId Document, string Namespace) : Edit(Document);
