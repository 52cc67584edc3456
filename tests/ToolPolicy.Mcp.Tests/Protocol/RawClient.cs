using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using ToolPolicy.Mcp.Tests.Infrastructure;

namespace ToolPolicy.Mcp.Tests.Protocol;

/// <summary>A client that writes lines as they are given, and reads what comes back.</summary>
internal sealed class RawClient(Wire wire) : IDisposable
{
    private readonly StreamReader _reader = new(wire.ClientInput, Encoding.UTF8);

    public void Dispose() => _reader.Dispose();

    public async Task SendAsync(params string[] lines)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(string.Join("\n", lines) + "\n");
        await wire.ClientOutput.WriteAsync(bytes);
        await wire.ClientOutput.FlushAsync();
    }

    /// <summary>The next message that holds a result or an error.</summary>
    public async Task<JsonObject> AnswerAsync()
    {
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(60));
        while (true)
        {
            string line = await _reader.ReadLineAsync(patience.Token) ?? throw new EndOfStreamException();
            if (JsonNode.Parse(line) is JsonObject answer && (answer.ContainsKey("result") || answer.ContainsKey("error")))
            {
                return answer;
            }
        }
    }

    public async Task<IReadOnlyList<JsonObject>> AnswersAsync(int count)
    {
        List<JsonObject> answers = [];
        while (answers.Count < count)
        {
            answers.Add(await AnswerAsync());
        }

        return answers;
    }

    public static string Initialize(string version) =>
        """{"jsonrpc":"2.0","id":"init","method":"initialize","params":{"protocolVersion":"VERSION","capabilities":{},"clientInfo":{"name":"raw","version":"1"}}}"""
            .Replace("VERSION", version, StringComparison.Ordinal);

    public async Task InitializeAsync(string version = "2025-06-18")
    {
        await SendAsync(Initialize(version));
        await AnswerAsync();
        await SendAsync("""{"jsonrpc":"2.0","method":"notifications/initialized"}""");
    }
}
