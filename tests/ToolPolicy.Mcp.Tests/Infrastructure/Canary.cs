namespace ToolPolicy.Mcp.Tests.Infrastructure;

/// <summary>Texts that must never cross the wire, and one that must.</summary>
internal static class Canary
{
    public const string Secret = "CANARY-7f3a";
    public const string Sentinel = "SENTINEL-91c2";
}
