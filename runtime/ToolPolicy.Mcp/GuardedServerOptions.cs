namespace ToolPolicy.Mcp;

/// <summary>How a guarded server presents its tools. None of it decides who may call.</summary>
public sealed class GuardedServerOptions
{
    /// <summary>How many tools one page of <c>tools/list</c> holds at most; null, unless set, for all of them on one page.</summary>
    public int? PageSize { get; set; }

    /// <summary>
    /// Whether tools that carry no <c>[McpServerTool]</c> send structured content with an output schema. Those that carry it say so themselves, by
    /// <c>UseStructuredContent</c>.
    /// </summary>
    public bool StructuredContent { get; set; }

    internal bool GuardedToolsOnly { get; set; }
}
