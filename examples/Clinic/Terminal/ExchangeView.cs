using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using ToolPolicy.Audit;

namespace Clinic;

/// <summary>Shows a question, what became of each call that it led to, and the answer.</summary>
/// <param name="screen">Where to.</param>
/// <param name="modelName">What the one who answers is called.</param>
public sealed partial class ExchangeView(Screen screen, string modelName)
{
    private const int Column = 14;

    private static readonly JsonSerializerOptions AsWritten = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Who talks, and what the model is offered for them.</summary>
    public void Opening(string who, IReadOnlyList<string> offered, int all) =>
        screen.Text("", $"{who} has signed in. {modelName} is offered {offered.Count} of {all} tools: {string.Join(", ", offered)}.", Ink.Faint);

    public void Exchange(string who, Exchange exchange)
    {
        screen.Blank();
        screen.Text("", $"{who}: {exchange.Prompt}", Ink.Bold);
        foreach (ToolUse use in exchange.Uses)
        {
            Use(use);
        }

        screen.Text("  " + modelName, exchange.Answer, Ink.None, Column);
    }

    private void Use(ToolUse use)
    {
        screen.Text("  call", $"{use.Call.Name} {JsonSerializer.Serialize(use.Call.Arguments, AsWritten)}", Ink.Bold, Column);
        if (use.Decision is { } decision)
        {
            Decision(decision);
        }
        else
        {
            screen.Text(use.IsOffered ? "  ?" : "  not offered", use.IsOffered ? "no record" : "the guard was not asked", Ink.Yellow, Column);
        }

        screen.Text("  model saw", use.Shown, Ink.None, Column, maxLines: 4);
        if (use.Outcome is { } outcome)
        {
            screen.Text("", Outcome(outcome, use.Shown), Ink.Faint, Column);
        }
    }

    private void Decision(in AuditRecord decision)
    {
        string reason = decision.IsPermitted ? "" : $", {decision.Reason}{(decision.ReasonSubject is { } about ? $": {about}" : "")}";
        string who = decision.Subject is { } subject ? $"for {subject}" : "for anyone";
        screen.Text(decision.IsPermitted ? "  permitted" : "  DENIED", $"{who}, by rule {decision.Rule[..8]}{reason}", decision.IsPermitted ? Ink.Green : Ink.Red, Column);
        string recorded = string.Join(", ", decision.Arguments.ToText().Select(static argument => $"{argument.Key} = {argument.Value}"));
        if (recorded.Contains('⟦'))
        {
            screen.Text("  recorded", recorded, Ink.Faint, Column);
        }
    }

    private static string Outcome(in AuditRecord outcome, string shown)
    {
        if (outcome.Outcome != ToolOutcome.Returned)
        {
            return "the tool ran, its result was withheld";
        }

        if (outcome.Masked is not { } masked)
        {
            return "sensitive tool: neither arguments nor sizes are recorded";
        }

        string[] kinds = [.. Placeholders().Matches(shown).Select(static match => match.Groups[1].Value).Distinct()];
        string what = masked == 0 ? "nothing masked" : $"{masked} masked ({string.Join(", ", kinds)})";
        return $"{outcome.ResultBytes} bytes, {what}{(outcome.WasCut ? $", cut to its cap: {Cut().Match(shown).Value}" : "")}";
    }

    /// <summary>What the guard puts in the place of a sensitive value. Nothing else can write these brackets.</summary>
    [GeneratedRegex("⟦(?:redacted:)?([a-z-]+)")]
    private static partial Regex Placeholders();

    /// <summary>How a cut result says that it was cut.</summary>
    [GeneratedRegex("⟦cut[^⟧]*⟧")]
    private static partial Regex Cut();
}
