using System;
using Microsoft.Extensions.AI;

namespace ToolPolicy.Net;

/// <summary>Tools whose code is not in this program: hosted ones, those of an MCP client, and declarations that have no body.</summary>
internal static class RemoteTools
{
    private const string McpClientTool = "ModelContextProtocol.Client.McpClientTool";
    private const string McpAssembly = "ModelContextProtocol.Core";

    /// <summary>The name under which a program allows a tool; null for a function of this program, which nothing allows.</summary>
    public static string? NameOf(AITool tool) => tool switch
    {
        AIFunction function => IsMcpClientTool(function.GetType()) ? function.Name : null,
        HostedMcpServerTool server => server.ServerName,
        _ => tool.Name,
    };

    /// <summary>A sealed type of a package that is not referenced here, so by its name and its assembly's.</summary>
    private static bool IsMcpClientTool(Type type) =>
        type is { IsSealed: true, FullName: McpClientTool } && string.Equals(type.Assembly.GetName().Name, McpAssembly, StringComparison.Ordinal);
}
