using System.Collections.Generic;

namespace ToolPolicy.CodeFixes.Editing;

/// <summary>A way to cure a diagnostic.</summary>
/// <param name="Title">What it does, and to what: everything that it changes.</param>
/// <param name="Key">What it has in common with the fixes of other diagnostics that are applied together with it.</param>
/// <param name="Edits">The changes.</param>
internal sealed record Fix(string Title, string Key, IReadOnlyList<Edit> Edits);
