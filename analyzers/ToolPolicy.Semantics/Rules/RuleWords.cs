using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ToolPolicy.Semantics.Model;

namespace ToolPolicy.Semantics.Rules;

/// <summary>A tool's rule in words, as generated code and the catalog say it. The texts may hold what an author wrote; whoever prints them escapes it.</summary>
internal static class RuleWords
{
    /// <summary>Each line is a verb and what it is about.</summary>
    public static IEnumerable<(string Verb, string Text)> Of(Tool tool)
    {
        if (tool.Unsound is not null)
        {
            yield return ("Deny", "always, because the declaration cannot be enforced: " + tool.Unsound);
            yield break;
        }

        foreach ((string, string) line in Permits(tool.Rule))
        {
            yield return line;
        }

        foreach (Parameter parameter in tool.Parameters)
        {
            foreach ((string, string) line in Arguments(parameter))
            {
                yield return line;
            }
        }

        if (tool.Result.Mark is { } whole)
        {
            yield return ("Redact", "the whole result" + Of(whole));
        }

        foreach ((string path, Mark mark) in Redactions.Of(tool.Result.Slot))
        {
            yield return ("Redact", path + Of(mark));
        }

        if (tool.Detect != Detectors.None)
        {
            yield return ("Detect", "in every string: " + string.Join(", ", Detections.Names(tool.Detect)));
        }

        foreach ((string path, Detectors detect) in Detections.Of(tool.Result.Slot))
        {
            yield return ("Detect", $"in {path}: {string.Join(", ", Detections.Names(detect))}");
        }

        foreach ((string type, string serializer) in Contexts.Of(tool))
        {
            yield return ("Json", $"{type} as a whole by {serializer}");
        }

        yield return ("Limit", $"result to {Number(tool.Rule.MaxTokens)} LLM tokens, cut to valid JSON{(tool.Rule.ShowTotal ? " that tells its total" : "")}");
        if (tool.IsSensitive)
        {
            yield return ("Record", "neither arguments nor result");
        }

        yield return ("Otherwise", "deny");
    }

    /// <summary>The access rule on one line.</summary>
    public static string Brief(Tool tool) =>
        tool.Unsound is not null ? "nobody: not sound"
        : string.Join("; ", tool.Rule.Roles.Select(static anyOf => string.Join(" | ", anyOf))
            .Concat(tool.Rule.Claims.Select(Of))
            .Concat(tool.Rule.Checks.Select(static check => check.Label + "()"))
            .Concat(tool.Rule.Policies.Select(static policy => policy.Length == 0 ? "default policy" : "policy " + policy))
            .DefaultIfEmpty("anyone"));

    private static IEnumerable<(string Verb, string Text)> Permits(Rule rule)
    {
        List<string> conditions =
        [
            .. rule.Roles.Select(static anyOf => (anyOf.Count == 1 ? "holds the role " : "holds any of the roles ") + string.Join(", ", anyOf)),
            .. rule.Claims.Select(static claim => "has the claim " + Of(claim)),
            .. rule.Checks.Select(static check => $"passes the check {check.Label}"),
            .. rule.Policies.Select(static policy => policy.Length == 0 ? "meets the default authorization policy" : $"meets the authorization policy {policy}"),
        ];
        if (rule.OpenReason is not null)
        {
            yield return ("Open", rule.OpenReason);
            if (conditions.Count == 0)
            {
                yield return ("Permit", "anyone");
            }
        }

        for (int i = 0; i < conditions.Count; i++)
        {
            yield return i == 0 ? ("Permit", "when the principal " + conditions[i]) : ("", "and " + conditions[i]);
        }
    }

    private static IEnumerable<(string Verb, string Text)> Arguments(Parameter parameter)
    {
        if (parameter.Claim is not null)
        {
            yield return ("Argument", $"{parameter.Name} is the principal's claim {parameter.Claim}");
        }

        List<string> limits = [.. parameter.Constraints.Select(static constraint => constraint.Words)];
        if (parameter.MaxTokens > 0)
        {
            limits.Add($"at most {Number(parameter.MaxTokens)} LLM tokens");
        }

        if (limits.Count > 0)
        {
            yield return ("Argument", $"{parameter.Name}: {string.Join(", ", limits)}");
        }

        if (parameter.Mark is { } mark)
        {
            yield return ("Record", $"{parameter.Name} masked{Of(mark)}");
        }
    }

    private static string Of(ClaimRule claim) => claim.Values.Count == 0 ? claim.Type : $"{claim.Type} = {string.Join(" | ", claim.Values)}";

    /// <summary>What a mark is about and what it lets through, in brackets; empty when there is nothing to say.</summary>
    public static string Of(Mark mark)
    {
        List<string> parts = [];
        if (mark.Kind is not null)
        {
            parts.Add(mark.Kind);
        }

        if (mark.Redaction == Redaction.Drop)
        {
            parts.Add("left out");
        }

        if (mark.Redaction == Redaction.Hash)
        {
            parts.Add("pseudonym shown");
        }

        if (mark.KeepFirst > 0)
        {
            parts.Add($"first {Number(mark.KeepFirst)} shown");
        }

        if (mark.KeepLast > 0)
        {
            parts.Add($"last {Number(mark.KeepLast)} shown");
        }

        return parts.Count == 0 ? "" : $" ({string.Join(", ", parts)})";
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
