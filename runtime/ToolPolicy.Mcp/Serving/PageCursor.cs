using System;
using System.Text;
using ModelContextProtocol;

namespace ToolPolicy.Mcp.Serving;

/// <summary>
/// Where a page of tools ends: the name of the last one shown, so that every instance of a server can go on from it. A tool that came meanwhile neither repeats nor skips
/// another; when the named one went, the client starts again.
/// </summary>
internal static class PageCursor
{
    private const string Prefix = "toolpolicy:";

    public static string Of(string name) => Prefix + Convert.ToHexString(Encoding.UTF8.GetBytes(name));

    /// <summary>The name; null when the cursor is not of this kind.</summary>
    /// <exception cref="McpProtocolException">It is, and nobody here made it.</exception>
    public static string? NameOf(string? cursor)
    {
        if (cursor?.StartsWith(Prefix, StringComparison.Ordinal) != true)
        {
            return null;
        }

        try
        {
            return Encoding.UTF8.GetString(Convert.FromHexString(cursor.AsSpan(Prefix.Length)));
        }
        catch (FormatException)
        {
            throw Unknown();
        }
    }

    public static McpProtocolException Unknown() => new("Unknown cursor", McpErrorCode.InvalidParams);
}
