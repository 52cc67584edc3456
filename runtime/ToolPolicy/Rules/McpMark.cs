using System.Collections.Generic;

namespace ToolPolicy.Rules;

/// <summary>What <c>[McpServerTool]</c> and <c>[McpMeta]</c> say about a tool beyond its name, title and hints. Null on a tool that carries no <c>[McpServerTool]</c>.</summary>
/// <param name="UseStructuredContent">Whether results are sent as structured content too, with an output schema.</param>
/// <param name="IconSource">Where its icon is; null for none.</param>
/// <param name="Meta">What stands in its <c>_meta</c>: names, and values as JSON.</param>
public sealed record McpMark(bool UseStructuredContent = false, string? IconSource = null, IReadOnlyList<KeyValuePair<string, string>>? Meta = null);
