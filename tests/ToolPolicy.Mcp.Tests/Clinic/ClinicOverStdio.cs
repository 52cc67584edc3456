using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using ModelContextProtocol.Client;
using ToolPolicy.Mcp.Tests.Infrastructure;

namespace ToolPolicy.Mcp.Tests.Clinic;

/// <summary>The example's stdio server, a process of its own, as a desktop client starts it.</summary>
internal static class ClinicOverStdio
{
    public static Task<McpClient> ConnectAsync(params (string Name, string? Value)[] environment)
    {
        Dictionary<string, string?> variables = [];
        foreach ((string name, string? value) in environment)
        {
            variables[name] = value;
        }

        return McpClient.CreateAsync(new StdioClientTransport(new StdioClientTransportOptions
        {
            Command = "dotnet",
            Arguments = [Path.Combine(AppContext.BaseDirectory, "ClinicMcp.dll")],
            EnvironmentVariables = variables,
            ShutdownTimeout = TimeSpan.FromSeconds(30),
        }), Patience.Of());
    }
}
