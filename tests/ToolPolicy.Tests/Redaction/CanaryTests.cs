using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Xunit;
using Xunit.Abstractions;

namespace ToolPolicy.Tests.Redaction;

/// <summary>
/// Random results and arguments with a canary in every sensitive slot and a sentinel in every other: no sink ever sees a canary, in no form, and the model sees every
/// sentinel. <c>tests/long-run.sh</c> runs 100,000.
/// </summary>
[Collection(nameof(NonInterferenceTests))]
public sealed class CanaryTests(ITestOutputHelper output)
{
    private static readonly int Seed = Environment.GetEnvironmentVariable("TOOLPOLICY_TEST_SEED") is { } seed ? int.Parse(seed, CultureInfo.InvariantCulture) : 20261128;
    private static readonly int Count = Environment.GetEnvironmentVariable("TOOLPOLICY_CANARY_COUNT") is { } count ? int.Parse(count, CultureInfo.InvariantCulture) : 2_000;

    private static readonly string[] Tools = ["Graph", "Many", "Map", "Stream", "Generic", "Confidential", "Search", "Fail", "Misuse"];

    [Fact]
    public async Task No_canary_leaves_by_any_sink_and_every_sentinel_is_shown()
    {
        output.WriteLine($"seed {Seed}, {Count} graphs");
        using Sinks sinks = new();
        Dictionary<string, int> heard = [];
        for (int i = 0; i < Count; i++)
        {
            Graphs graphs = new(Seed + i, (Seed * 31) + i);
            Node node = i % 5 == 0 ? Weakened(graphs.Make()) : graphs.Make();
            string tool = Tools[i % Tools.Length];
            IReadOnlyDictionary<string, string> said = await sinks.CallAsync(tool, node, graphs.Sentinels, graphs.Canaries);
            Assert.Equal(10, said.Count);
            (string Canary, string[] Forms)[] canaries = [.. graphs.Canaries.Select(static canary => (canary, Forms.Of(canary).ToArray()))];
            foreach ((string sink, string text) in said)
            {
                string squeezed = Forms.Squeezed(text);
                heard[sink] = heard.GetValueOrDefault(sink) + squeezed.Length;
                foreach ((string canary, string[] forms) in canaries)
                {
                    Assert.False(Forms.Holds(squeezed, forms), $"seed {Seed}, graph {i}: {sink} of {tool} shows {canary}\n{text}");
                }
            }

            if (tool is not ("Fail" or "Misuse"))
            {
                foreach (string sentinel in graphs.Sentinels)
                {
                    Assert.True(said["text"].Contains(sentinel, StringComparison.Ordinal), $"seed {Seed}, graph {i}: {tool} lost {sentinel}\n{said["text"]}");
                    Assert.True(said["json"].Contains(sentinel, StringComparison.Ordinal), $"seed {Seed}, graph {i}: the JSON of {tool} lost {sentinel}");
                }
            }
        }

        // A sink that says nothing proves nothing.
        Assert.Equal(10, heard.Count);
        Assert.All(heard, sink => Assert.True(sink.Value > 0, $"{sink.Key} was never written to"));
    }

    private static Node Weakened(Node node) => new WeakNode
    {
        Open = node.Open,
        Child = node.Child,
        Secret = node.Secret,
        Virtual = node.Virtual,
        OpenField = node.OpenField,
        OpenList = node.OpenList,
        OpenMap = node.OpenMap,
        Children = node.Children,
        Inline = node.Inline,
        MaybeInline = node.MaybeInline,
        Inner = node.Inner,
        Pet = node.Pet,
        Pets = node.Pets,
        Pair = node.Pair,
        OldPair = node.OldPair,
        Boxed = node.Boxed,
        Foreign = node.Foreign,
        ByKey = node.ByKey,
        ByNumber = node.ByNumber,
    };
}
