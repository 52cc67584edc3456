using System;
using System.Collections.Generic;
using System.IO.Pipelines;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace ToolPolicy.Benchmarks.Cases;

/// <summary>
/// A round trip of the official client to the official server: a guarded tool (role, cap, one masked member, in-memory audit) against the same method as the SDK's own
/// reflection tool. Time and bytes are those of the whole round trip, client, transport and server.
/// </summary>
internal static class McpCases
{
    private static readonly (string Case, string Tool, string What)[] Tools =
    [
        ("text", "greet", "string to string"),
        ("record", "forecast", "int + string to record"),
        ("structured", "forecast_structured", "int + string to record, with structured content"),
        ("list", "forecast_week", "int + string to a list of 50 records"),
    ];

    private static readonly Dictionary<string, JsonElement> Arguments =
        JsonSerializer.Deserialize<Dictionary<string, JsonElement>>("""{"city":"Oslo","days":3}""")!;

    public static IEnumerable<Comparison> All()
    {
        foreach (Comparison comparison in Over("memory", InMemory, static _ => static () => GC.GetTotalAllocatedBytes(precise: false)))
        {
            yield return comparison;
        }

        // Bytes over stdio are those of the server's process, which is asked for them.
        foreach (Comparison comparison in Over("stdio", OverStdio, static client => () => long.Parse(Call(client, "allocated"), System.Globalization.CultureInfo.InvariantCulture)))
        {
            yield return comparison;
        }
    }

    private static IEnumerable<Comparison> Over(string transport, Func<bool, McpClient> connect, Func<McpClient, Func<long>> allocated)
    {
        Lazy<McpClient> ours = new(() => connect(true));
        Lazy<McpClient> peer = new(() => connect(false));
        foreach ((string name, string tool, string what) in Tools)
        {
            yield return new Comparison(
                $"mcp-{transport}-{name}",
                $"{what}, over {transport}: guarded against the SDK's own tool, unguarded",
                () => Call(ours.Value, tool), () => Call(peer.Value, tool), AimTime: 1.0, AimBytes: 1.0,
                () => allocated(ours.Value)(), () => allocated(peer.Value)());
        }
    }

    /// <summary>What is measured does what it says: a fast refusal would be no achievement.</summary>
    private static string Call(McpClient client, string tool)
    {
        CallToolResult result = client.CallToolAsync(new CallToolRequestParams { Name = tool, Arguments = Arguments }).AsTask().GetAwaiter().GetResult();
        return result is { IsError: not true, Content: [TextContentBlock { Text: { Length: > 0 } text }] } ? text : throw new InvalidOperationException($"{tool} did not answer");
    }

    private static McpClient InMemory(bool guarded)
    {
        Pipe up = new();
        Pipe down = new();
        ServiceCollection services = new();
        McpServing.Configure(services, guarded).WithStreamServerTransport(up.Reader.AsStream(), down.Writer.AsStream());
        _ = services.BuildServiceProvider().GetRequiredService<McpServer>().RunAsync();
        return McpClient.CreateAsync(new StreamClientTransport(up.Writer.AsStream(), down.Reader.AsStream())).GetAwaiter().GetResult();
    }

    private static McpClient OverStdio(bool guarded) => McpClient.CreateAsync(new StdioClientTransport(new StdioClientTransportOptions
    {
        Command = Environment.ProcessPath!,
        Arguments = ["mcp-serve", guarded ? "guarded" : "sdk"],
    })).GetAwaiter().GetResult();
}
