using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using ToolPolicy.Audit;
using ToolPolicy.Decisions;
using ToolPolicy.Rules;

namespace ToolPolicy.Telemetry;

/// <summary>OpenTelemetry traces and metrics of guarded calls.</summary>
/// <remarks>
/// Names follow the OpenTelemetry semantic conventions for generative AI (<c>execute_tool</c> spans, <c>gen_ai.tool.*</c> attributes); what they do not name stands
/// under <c>toolpolicy.</c>. Declared names and codes only: no argument, no result.
/// </remarks>
public static class ToolTelemetry
{
    /// <summary>The name of the <see cref="ActivitySource"/> and of the <see cref="Meter"/>.</summary>
    public const string SourceName = "ToolPolicy";

    private static readonly ActivitySource Source = new(SourceName);
    private static readonly Meter Meter = new(SourceName);

    private static readonly Counter<long> Decisions =
        Meter.CreateCounter<long>("toolpolicy.decisions", "{decision}", "Decisions about tool calls.");

    private static readonly Counter<long> Outcomes =
        Meter.CreateCounter<long>("toolpolicy.outcomes", "{call}", "How permitted tool calls ended.");

    private static readonly Histogram<int> ResultSize =
        Meter.CreateHistogram<int>("toolpolicy.result.size", "By", "Size of the text that the model got, after masking and cutting.");

    private static readonly Histogram<double> Duration =
        Meter.CreateHistogram<double>("toolpolicy.call.duration", "s", "Duration of permitted tool calls, guard included.");

    /// <summary>Whether anybody traces or times calls. Counters alone need no start.</summary>
    internal static bool IsObserved => Source.HasListeners() || Duration.Enabled;

    internal static QuietActivity Start(ToolDescriptor tool, CallId call)
    {
        Activity? activity;
        try
        {
            activity = Source.StartActivity("execute_tool " + tool.Name, ActivityKind.Internal);
        }
        catch (Exception)
        {
            // A listener that throws changes nothing.
            return new QuietActivity(null);
        }

        activity?.SetTag("gen_ai.operation.name", "execute_tool");
        activity?.SetTag("gen_ai.tool.name", tool.Name);
        activity?.SetTag("gen_ai.tool.type", "function");
        activity?.SetTag("toolpolicy.rule.id", tool.Rule.Id);
        activity?.SetTag("toolpolicy.call.id", call.ToString());
        return new QuietActivity(activity);
    }

    internal static void Decided(Activity? activity, ToolDescriptor tool, in Decision decision)
    {
        if (activity is not null)
        {
            activity.SetTag("toolpolicy.decision", decision.IsPermit ? "permit" : "deny");
            if (!decision.IsPermit)
            {
                activity.SetTag("toolpolicy.reason", DecisionCodeNames.NameOf(decision.Code));
                activity.SetStatus(ActivityStatusCode.Error);
                activity.SetTag("error.type", DecisionCodeNames.NameOf(decision.Code));
            }
        }

        if (Decisions.Enabled)
        {
            TagList tags = new()
            {
                { "gen_ai.tool.name", tool.Name },
                { "toolpolicy.decision", decision.IsPermit ? "permit" : "deny" },
            };
            if (!decision.IsPermit)
            {
                tags.Add("toolpolicy.reason", DecisionCodeNames.NameOf(decision.Code));
            }

            Decisions.Add(1, tags);
        }
    }

    internal static void Ended(Activity? activity, ToolDescriptor tool, ToolOutcome outcome, Type? exception, int resultBytes, long startedAt)
    {
        if (activity is null && !Outcomes.Enabled && !ResultSize.Enabled && !Duration.Enabled)
        {
            return;
        }

        string ended = outcome switch { ToolOutcome.Returned => "returned", ToolOutcome.Cancelled => "cancelled", _ => "withheld" };
        if (activity is not null)
        {
            activity.SetTag("toolpolicy.outcome", ended);
            if (outcome != ToolOutcome.Returned)
            {
                activity.SetStatus(ActivityStatusCode.Error);
                activity.SetTag("error.type", exception?.FullName ?? ended);
            }
        }

        KeyValuePair<string, object?> name = new("gen_ai.tool.name", tool.Name);
        if (Outcomes.Enabled)
        {
            Outcomes.Add(1, name, new("toolpolicy.outcome", ended));
        }

        if (ResultSize.Enabled && outcome == ToolOutcome.Returned && !tool.IsSensitive)
        {
            ResultSize.Record(resultBytes, name);
        }

        if (Duration.Enabled && startedAt != 0)
        {
            Duration.Record(Stopwatch.GetElapsedTime(startedAt).TotalSeconds, name, new("toolpolicy.outcome", ended));
        }
    }
}
