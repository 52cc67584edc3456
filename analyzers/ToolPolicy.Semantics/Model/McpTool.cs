namespace ToolPolicy.Semantics.Model;

/// <summary>What <c>[McpServerTool]</c> and <c>[McpMeta]</c> say about a tool beyond its name, title and hints.</summary>
/// <param name="UseStructuredContent">Whether results are sent as structured content too.</param>
/// <param name="IconSource">Where its icon is; null for none.</param>
/// <param name="Meta">What stands in its <c>_meta</c>.</param>
internal sealed record McpTool(bool UseStructuredContent, string? IconSource, EquatableArray<McpMeta> Meta);

/// <param name="Name">The name.</param>
/// <param name="Json">The value, as JSON.</param>
internal sealed record McpMeta(string Name, string Json);
