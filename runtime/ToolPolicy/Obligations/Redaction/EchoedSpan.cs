namespace ToolPolicy.Obligations.Redaction;

/// <summary>Where a written result repeats a sensitive argument.</summary>
/// <param name="Start">The first byte.</param>
/// <param name="End">The byte after the last.</param>
/// <param name="Kind">What is repeated; null when unnamed.</param>
/// <param name="IsNumber">Whether it is a whole number, which becomes a string.</param>
/// <param name="IsKey">Whether it is in the key of a dictionary, which must not become equal to another.</param>
internal readonly record struct EchoedSpan(int Start, int End, string? Kind, bool IsNumber, bool IsKey);
