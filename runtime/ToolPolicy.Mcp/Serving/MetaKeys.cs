namespace ToolPolicy.Mcp.Serving;

/// <summary>What a guarded server writes into <c>_meta</c>.</summary>
internal static class MetaKeys
{
    /// <summary>On a tool: the id of its rule.</summary>
    public const string Rule = "toolpolicy/rule";

    /// <summary>On a tool: SHA-256 over rule id, name, description and schema.</summary>
    public const string Fingerprint = "toolpolicy/fingerprint";

    /// <summary>On a result: it was cut to its cap.</summary>
    public const string Cut = "toolpolicy/cut";
}
