using ModelContextProtocol;

namespace ToolPolicy.Mcp.Serving;

/// <summary>The SDK's own words for a tool that is not there, so that nobody learns which tools there are for others.</summary>
internal static class UnknownTool
{
    public static McpProtocolException Error(string? name) => new($"Unknown tool: '{name}'", McpErrorCode.InvalidParams);
}
