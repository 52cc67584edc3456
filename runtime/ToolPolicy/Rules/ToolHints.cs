namespace ToolPolicy.Rules;

/// <summary>How a tool describes its effect to clients and people. Null where the author said nothing. Hints permit nothing.</summary>
/// <param name="ReadOnly">It changes nothing.</param>
/// <param name="Destructive">What it changes cannot be undone.</param>
/// <param name="Idempotent">Calling it again with the same arguments changes nothing more.</param>
/// <param name="OpenWorld">It reaches beyond this program.</param>
public sealed record ToolHints(bool? ReadOnly = null, bool? Destructive = null, bool? Idempotent = null, bool? OpenWorld = null)
{
    /// <summary>No hint given.</summary>
    public static ToolHints None { get; } = new();
}
