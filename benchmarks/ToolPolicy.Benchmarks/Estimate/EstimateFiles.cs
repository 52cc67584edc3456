using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using ToolPolicy.Audit;
using ToolPolicy.Testing;

namespace ToolPolicy.Benchmarks.Estimate;

/// <summary>What benchmarks/token-estimate asks of us: the estimate of every text of a folder, and results that guarded tools cut.</summary>
internal static class EstimateFiles
{
    /// <summary>A tokenizer in another process takes a while, so fewer texts are cut by it.</summary>
    private const int CutByTokenizer = 2000;

    public static async Task<int> RunAsync(string folder)
    {
        foreach (string file in Directory.GetFiles(folder, "*.jsonl"))
        {
            await File.WriteAllLinesAsync(Path.ChangeExtension(file, ".counts"), Texts(file).Select(static text => TokenCounter.Estimate.Count(text).ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }

        string[] texts = [.. Texts(Path.Combine(folder, "adversarial.jsonl"))];
        await CutAsync(texts, TokenCounter.Estimate, Path.Combine(folder, "cut-by-estimate.jsonl"));
        using Process tokenizer = Process.Start(new ProcessStartInfo("node", "measure.mjs count") { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        await CutAsync(texts[..Math.Min(texts.Length, CutByTokenizer)], TokenCounter.From(text => Ask(tokenizer, text), maxTokensPerByte: 1), Path.Combine(folder, "cut-by-tokenizer.jsonl"));
        tokenizer.StandardInput.Close();
        return 0;
    }

    /// <summary>Each text as a result, and every few of them as a list.</summary>
    private static async Task CutAsync(string[] texts, TokenCounter counter, string file)
    {
        ToolGuard guard = new(new ToolGuardOptions { Audit = new InMemoryAuditSink(), TokenCounter = counter });
        ToolSession session = ToolSession.Open(TestPrincipal.WithRoles("ada", "reader"));
        EchoTools host = new();
        GuardedToolSet tools = host.Guarded(guard).For(session);
        await using StreamWriter output = new(file);
        for (int i = 0; i < texts.Length; i++)
        {
            host.Texts = texts[Math.Max(0, i - (i % 8))..(i + 1)];
            foreach (GuardedFunction tool in tools)
            {
                string text = (string)(await tool.InvokeAsync(new AIFunctionArguments()))!;
                await output.WriteLineAsync(JsonSerializer.Serialize(new { cap = tool.Tool.Rule.MaxTokens, text }));
            }
        }
    }

    private static IEnumerable<string> Texts(string file) => File.ReadLines(file).Where(static line => line.Length > 0).Select(static line => JsonSerializer.Deserialize<string>(line)!);

    private static int Ask(Process tokenizer, string text)
    {
        lock (tokenizer)
        {
            tokenizer.StandardInput.WriteLine(JsonSerializer.Serialize(text));
            tokenizer.StandardInput.Flush();
            return int.Parse(tokenizer.StandardOutput.ReadLine()!, System.Globalization.CultureInfo.InvariantCulture);
        }
    }
}
