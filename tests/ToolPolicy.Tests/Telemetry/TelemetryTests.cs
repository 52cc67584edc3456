using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Linq;
using System.Threading.Tasks;
using ToolPolicy.Telemetry;
using ToolPolicy.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Tests.Telemetry;

/// <summary>Traces and metrics tell what happened in declared names, and what a listener throws changes nothing.</summary>
[Collection(nameof(TelemetryTests))]
[CollectionDefinition(nameof(TelemetryTests), DisableParallelization = true)]
public sealed class TelemetryTests
{
    private readonly Recording _recording = new();
    private readonly CountingTools _host = new();

    [Fact]
    public async Task Spans_follow_the_conventions_for_generative_ai()
    {
        ConcurrentQueue<Activity> spans = [];
        using ActivityListener listener = Listener(spans.Enqueue);
        await CallAsync("Text", "Canary");
        await CallAsync("Text", null);
        _host.During = static _ => throw new InvalidOperationException("Canary");
        await CallAsync("Text", "Canary");

        Activity[] all = [.. spans];
        Assert.Equal(["execute_tool Text", "execute_tool Text", "execute_tool Text"], all.Select(static span => span.DisplayName));
        Assert.Equal("execute_tool", all[0].GetTagItem("gen_ai.operation.name"));
        Assert.Equal("Text", all[0].GetTagItem("gen_ai.tool.name"));
        Assert.Equal("function", all[0].GetTagItem("gen_ai.tool.type"));
        Assert.Equal(("permit", "returned"), (all[0].GetTagItem("toolpolicy.decision"), all[0].GetTagItem("toolpolicy.outcome")));
        Assert.Equal(("deny", "argument-missing", "argument-missing"), (all[1].GetTagItem("toolpolicy.decision"), all[1].GetTagItem("toolpolicy.reason"), all[1].GetTagItem("error.type")));
        Assert.Equal(("withheld", "System.InvalidOperationException"), (all[2].GetTagItem("toolpolicy.outcome"), all[2].GetTagItem("error.type")));
        Assert.Equal(ActivityStatusCode.Error, all[2].Status);
        Assert.All(all, span => Assert.Equal(_recording.Audit.Records[0].Rule, span.GetTagItem("toolpolicy.rule.id")));
        Assert.DoesNotContain(all.SelectMany(static span => span.TagObjects), static tag => tag.Value?.ToString()!.Contains("Canary", StringComparison.Ordinal) ?? false);
    }

    [Fact]
    public async Task Metrics_count_decisions_and_outcomes_and_measure_results()
    {
        Dictionary<string, List<string>> seen = [];
        using MeterListener listener = new();
        listener.InstrumentPublished = EnableOurs;
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Add(instrument, value, tags));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, Math.Sign(value), tags));
        listener.Start();
        await CallAsync("Text", "12345");
        await CallAsync("Text", null);

        Assert.Equal(["1 gen_ai.tool.name=Text toolpolicy.decision=permit", "1 gen_ai.tool.name=Text toolpolicy.decision=deny toolpolicy.reason=argument-missing"], seen["toolpolicy.decisions"]);
        Assert.Equal(["1 gen_ai.tool.name=Text toolpolicy.outcome=returned"], seen["toolpolicy.outcomes"]);
        Assert.Equal(["5 gen_ai.tool.name=Text"], seen["toolpolicy.result.size"]);
        Assert.Equal(["1 gen_ai.tool.name=Text toolpolicy.outcome=returned"], seen["toolpolicy.call.duration"]);

        void Add<T>(Instrument instrument, T value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            List<string> parts = [$"{value}"];
            foreach (KeyValuePair<string, object?> tag in tags)
            {
                parts.Add($"{tag.Key}={tag.Value}");
            }

            if (!seen.TryGetValue(instrument.Name, out List<string>? values))
            {
                seen.Add(instrument.Name, values = []);
            }

            values.Add(string.Join(' ', parts));
        }
    }

    [Fact]
    public async Task A_listener_that_throws_changes_nothing()
    {
        using ActivityListener spans = Listener(static _ => throw new InvalidOperationException());
        using MeterListener metrics = new() { InstrumentPublished = EnableOurs };
        metrics.SetMeasurementEventCallback<long>(static (_, _, _, _) => throw new InvalidOperationException());
        metrics.SetMeasurementEventCallback<int>(static (_, _, _, _) => throw new InvalidOperationException());
        metrics.Start();
        Assert.Equal("a", await CallAsync("Text", "a"));
        Assert.StartsWith("Denied", await CallAsync("Text", null), StringComparison.Ordinal);
        Assert.Equal(1, _host.Runs);
    }

    /// <summary>Ours only: the runtime counts exceptions too, and does not survive a listener that throws while it does.</summary>
    private static void EnableOurs(Instrument instrument, MeterListener listener)
    {
        if (instrument.Meter.Name == ToolTelemetry.SourceName)
        {
            listener.EnableMeasurementEvents(instrument);
        }
    }

    private static ActivityListener Listener(Action<Activity> stopped)
    {
        ActivityListener listener = new()
        {
            ShouldListenTo = static source => source.Name == ToolTelemetry.SourceName,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = stopped,
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private Task<string?> CallAsync(string tool, string? text) => Recording.CallAsync(
        _host.Guarded(_recording.Guard).Single(candidate => candidate.Name == tool).BoundTo(Recording.Session("ada", "tester")), text is null ? [] : [("text", text)]);
}
