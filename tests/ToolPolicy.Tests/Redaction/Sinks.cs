using System;
using System.Buffers;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using ToolPolicy.Audit;
using ToolPolicy.Telemetry;
using ToolPolicy.Testing;
using ToolPolicy.Tests.Infrastructure;

namespace ToolPolicy.Tests.Redaction;

/// <summary>Everywhere that a call is told of: ten sinks.</summary>
internal sealed class Sinks : IDisposable
{
    private readonly StringBuilder _traces = new();
    private readonly StringBuilder _metrics = new();
    private readonly ActivityListener _activities;
    private readonly MeterListener _meters = new();

    public Sinks()
    {
        _activities = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == ToolTelemetry.SourceName,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => _traces
                .AppendJoin(';', activity.TagObjects.Select(static tag => $"{tag.Key}={tag.Value}"))
                .AppendJoin(';', activity.Events.SelectMany(static one => one.Tags).Select(static tag => $"{tag.Key}={tag.Value}"))
                .AppendJoin(';', activity.Baggage).Append(activity.DisplayName).Append(activity.StatusDescription),
        };
        ActivitySource.AddActivityListener(_activities);
        _meters.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument.Meter.Name == ToolTelemetry.SourceName)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Append(instrument, value, tags));
        _meters.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Append(instrument, value, tags));
        _meters.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Append(instrument, "", tags));
        _meters.Start();
    }

    /// <summary>What each sink said of one call, and of the same call in JSON form.</summary>
    public async Task<IReadOnlyDictionary<string, string>> CallAsync(string tool, Node node, IReadOnlyList<string> sentinels, IReadOnlyList<string> canaries)
    {
        _traces.Clear();
        _metrics.Clear();
        InMemoryAuditSink audit = new();
        InMemoryAuditSink fallback = new();
        ListLogger log = new();
        ListLogger auditLog = new();
        ToolGuardOptions options = new() { Audit = tool == "Misuse" ? new HalfDeadSink(audit) : audit, FallbackAudit = fallback, Logger = log };
        options.AlsoRecordTo.Add(new LoggerAuditSink(auditLog));
        ToolGuard guard = new(options);
        ToolSession session = ToolSession.Open(TestPrincipal.WithRoles("ada", "tester"));
        GuardedToolSet tools = new GraphTools { Next = node }.Guarded(guard);
        GuardedFunction function = tools.Single(candidate => candidate.Name == tool).BoundTo(session);
        AIFunctionArguments arguments = Arguments(tool, sentinels, canaries);
        string text = (string?)await function.InvokeAsync(arguments) ?? "";
        object? json = await tools.AsJson().Single(candidate => candidate.Name == tool).BoundTo(session).InvokeAsync(arguments);
        return new Dictionary<string, string>
        {
            ["text"] = text,
            ["json"] = json is JsonElement element ? JsonSerializer.Serialize(element, Relaxed) : "",
            ["audit"] = string.Join("\n", audit.Records.Select(Json)),
            ["fallback audit"] = string.Join("\n", fallback.Records.Select(Json)),
            ["audit in the log"] = string.Join("\n", auditLog.Lines),
            ["developer's log"] = string.Join("\n", log.Lines),
            ["traces"] = _traces.ToString(),
            ["metrics"] = _metrics.ToString(),
            ["host's argument log"] = JsonSerializer.Serialize(arguments, function.JsonSerializerOptions.GetTypeInfo(typeof(AIFunctionArguments))),
            ["debugger"] = Debugger(function),
        };
    }

    public void Dispose()
    {
        _activities.Dispose();
        _meters.Dispose();
    }

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static AIFunctionArguments Arguments(string tool, IReadOnlyList<string> sentinels, IReadOnlyList<string> canaries) => tool switch
    {
        "Search" => new AIFunctionArguments
        {
            ["secret"] = canaries is [var first, ..] ? first : "nothing",
            ["query"] = JsonSerializer.SerializeToElement(new { open = sentinels, who = new { name = "open", number = canaries is [.., var last] ? last : "nothing" } }),
        },
        "Fail" => new AIFunctionArguments { ["secret"] = string.Join(' ', canaries) },
        "Misuse" => new AIFunctionArguments { ["secret"] = string.Join(' ', canaries), ["number"] = 7 },
        _ => [],
    };

    /// <summary>What a debugger shows of a guarded function, and what anyone gets by <c>ToString</c>.</summary>
    private static string Debugger(GuardedFunction function) => string.Join(' ',
        function.GetType().GetCustomAttribute<DebuggerDisplayAttribute>(inherit: false)!.Value, function.Name, function.Tool.Method, function.ToString(), function.Tool.ToString(), function.ReturnJsonSchema?.GetRawText());

    private void Append(Instrument instrument, object value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        _metrics.Append(CultureInfo.InvariantCulture, $"{instrument.Name}={value}");
        foreach (KeyValuePair<string, object?> tag in tags)
        {
            _metrics.Append(CultureInfo.InvariantCulture, $",{tag.Key}={tag.Value}");
        }
    }

    private static string Json(AuditRecord record)
    {
        ArrayBufferWriter<byte> line = new();
        record.WriteTo(line);
        return Encoding.UTF8.GetString(line.WrittenSpan);
    }

    /// <summary>Cannot write every other record, so that the fallback is heard of too.</summary>
    private sealed class HalfDeadSink(InMemoryAuditSink audit) : IAuditSink
    {
        private int _calls;

        public ValueTask WriteAsync(in AuditRecord record) => _calls++ % 2 == 1 ? throw new System.IO.IOException("the disk is full") : audit.WriteAsync(record);
    }
}
