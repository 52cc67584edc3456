using System;
using System.Buffers;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using ToolPolicy.Audit;
using ToolPolicy.Telemetry;
using ToolPolicy.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Tests.Redaction;

/// <summary>
/// Two results that differ only in what is sensitive (value, null, length, run-time type, number of elements) look the same in every channel, byte for byte; and
/// everything that is not sensitive is there. A guard that dropped everything would fail the second half, one that shows everything the first.
/// </summary>
[Collection(nameof(NonInterferenceTests))]
[CollectionDefinition(nameof(NonInterferenceTests), DisableParallelization = true)]
public sealed class NonInterferenceTests
{
    private static readonly int Seed = Environment.GetEnvironmentVariable("TOOLPOLICY_TEST_SEED") is { } seed ? int.Parse(seed, CultureInfo.InvariantCulture) : 20261121;
    private static readonly int Count = Environment.GetEnvironmentVariable("TOOLPOLICY_TEST_COUNT") is { } count ? int.Parse(count, CultureInfo.InvariantCulture) : 60;

    [Theory]
    [InlineData("Graph")]
    [InlineData("Many")]
    [InlineData("Map")]
    [InlineData("Stream")]
    [InlineData("Tuple")]
    [InlineData("Generic")]
    [InlineData("Whole")]
    [InlineData("Type")]
    [InlineData("Confidential")]
    public async Task What_is_sensitive_changes_no_byte_anywhere(string tool)
    {
        for (int i = 0; i < Count; i++)
        {
            Graphs first = new(Seed + i, 1000 + i);
            Graphs second = new(Seed + i, 500_000 + i);
            Seen one = await Seen.OfAsync(tool, first.Make());
            Seen other = await Seen.OfAsync(tool, second.Make());
            Assert.True(first.Sentinels.SequenceEqual(second.Sentinels), $"seed {Seed + i}: the generator itself interferes");

            Assert.True(one.Everything == other.Everything, $"seed {Seed + i}: {tool} differs\n{one.Everything}\n{other.Everything}");
            foreach (string canary in first.Canaries)
            {
                Assert.False(one.Everything.Contains(canary, StringComparison.OrdinalIgnoreCase), $"seed {Seed + i}: {tool} shows {canary}");
            }

            if (tool is "Graph" or "Many" or "Map" or "Stream" or "Generic" or "Tuple" or "Confidential")
            {
                foreach (string sentinel in first.Sentinels)
                {
                    Assert.True(one.Text.Contains($"\"{sentinel}\"", StringComparison.Ordinal), $"seed {Seed + i}: {tool} lost {sentinel}");
                }
            }
        }
    }

    [Fact]
    public async Task A_sensitive_tool_leaves_no_size_behind()
    {
        Seen small = await Seen.OfAsync("Confidential", new Node { Open = "a" });
        Seen large = await Seen.OfAsync("Confidential", new Node { Open = new string('a', 1000), OpenList = ["b", "c"] });
        Assert.NotEqual(small.Text, large.Text);
        Assert.Equal(small.Records, large.Records);
        Assert.Equal(small.Telemetry, large.Telemetry);
    }

    /// <summary>What each channel saw of one call.</summary>
    private sealed record Seen(string Text, string Records, string Log, string Telemetry)
    {
        public string Everything => string.Join("\n", Text, Records, Log, Telemetry);

        public static async Task<Seen> OfAsync(string tool, Node? next)
        {
            Recording recording = new() { Options = { Clock = new StoppedClock(DateTimeOffset.UnixEpoch.AddYears(50)) } };
            recording.Options.AlsoRecordTo.Add(new LoggerAuditSink(recording.Log));
            ToolSession session = ToolSession.Open(Testing.TestPrincipal.WithRoles("ada", "tester"), new ToolSessionOptions { Id = "s", Clock = recording.Options.Clock });
            StringBuilder telemetry = new();
            using ActivityListener activities = new()
            {
                ShouldListenTo = static source => source.Name == ToolTelemetry.SourceName,
                Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
                ActivityStopped = activity => telemetry.AppendJoin(';', activity.TagObjects.Where(static tag => tag.Key != "toolpolicy.call.id").Select(static tag => $"{tag.Key}={tag.Value}")).Append(activity.DisplayName),
            };
            ActivitySource.AddActivityListener(activities);
            using MeterListener meters = new();
            meters.InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Meter.Name == ToolTelemetry.SourceName && instrument.Name != "toolpolicy.call.duration")
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            };
            meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Append(telemetry, instrument, value, tags));
            meters.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Append(telemetry, instrument, value, tags));
            meters.Start();

            string? text = (string?)await new GraphTools { Next = next }.Guarded(recording.Guard).Single(candidate => candidate.Name == tool).BoundTo(session).InvokeAsync();
            string records = string.Join("\n", recording.Audit.Records.Select(Json));
            return new Seen(text ?? "(null)", Normalised(records), Normalised(string.Join("\n", recording.Log.Lines)), telemetry.ToString());
        }

        private static void Append<T>(StringBuilder telemetry, Instrument instrument, T value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            telemetry.Append(CultureInfo.InvariantCulture, $"{instrument.Name}={value}");
            foreach (KeyValuePair<string, object?> tag in tags)
            {
                telemetry.Append(CultureInfo.InvariantCulture, $",{tag.Key}={tag.Value}");
            }
        }

        private static string Json(AuditRecord record)
        {
            ArrayBufferWriter<byte> line = new();
            record.WriteTo(line);
            using JsonDocument valid = JsonDocument.Parse(line.WrittenMemory);
            return Encoding.UTF8.GetString(line.WrittenSpan);
        }

        /// <summary>The id of a call counts up whatever the call is about.</summary>
        private static string Normalised(string text) => System.Text.RegularExpressions.Regex.Replace(text, "\"call\":\"[^\"]*\"", "\"call\":\"\"");
    }
}
