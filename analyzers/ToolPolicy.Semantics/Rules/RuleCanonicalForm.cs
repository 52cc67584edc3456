using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using ToolPolicy.Semantics.Model;

namespace ToolPolicy.Semantics.Rules;

/// <summary>
/// What a rule says, and nothing else, in one form: a version line, then one line a statement, sorted ordinally. Tool names, descriptions and hosts do not enter it, nor
/// does any prose. Every text is preceded by its length in bytes, so that no two rules read the same.
/// </summary>
internal static class RuleCanonicalForm
{
    private const string Version = "toolpolicy-rule/1";
    private const string Hex = "0123456789abcdef";

    /// <summary>Made once a thread: making one takes longer than a rule does.</summary>
    [ThreadStatic]
    private static SHA256? s_sha;

    public static string IdOf(Rule rule, EquatableArray<Parameter> parameters, Result result, bool isSensitive, Detectors detect, bool denies)
    {
        string form = Of(rule, parameters, result, isSensitive, detect, denies);
        byte[] hash = (s_sha ??= SHA256.Create()).ComputeHash(Encoding.UTF8.GetBytes(form));
        char[] text = new char[hash.Length * 2];
        for (int i = 0; i < hash.Length; i++)
        {
            (text[2 * i], text[(2 * i) + 1]) = (Hex[hash[i] >> 4], Hex[hash[i] & 15]);
        }

        return new string(text);
    }

    public static string Of(Rule rule, EquatableArray<Parameter> parameters, Result result, bool isSensitive, Detectors detect, bool denies)
    {
        if (denies)
        {
            return Version + "\ndeny\n";
        }

        List<string> lines = [Line("cap", Number(rule.MaxTokens))];
        lines.AddRange(rule.Roles.Select(static anyOf => Line("role", [.. anyOf])));
        lines.AddRange(rule.Claims.Select(static claim => Line("claim", [claim.Type, .. claim.Values])));
        lines.AddRange(rule.Checks.Select(static check => Line("check", check.Label)));
        lines.AddRange(rule.Policies.Select(static policy => Line("policy", policy)));
        if (rule.OpenReason is not null)
        {
            lines.Add("open");
        }

        if (rule.ShowTotal)
        {
            lines.Add("total");
        }

        if (isSensitive)
        {
            lines.Add("sensitive");
        }

        if (detect != Detectors.None)
        {
            lines.Add(Line("detect", "", Number((int)detect)));
        }

        lines.AddRange(Detections.Of(result.Slot).Select(static found => Line("detect", found.Path, Number((int)found.Detect))));
        foreach (Parameter parameter in parameters)
        {
            AddParameter(lines, parameter);
        }

        if (result.Mark is { } whole)
        {
            lines.Add(Line("redact", ["", .. MarkParts(whole)]));
        }

        foreach ((string path, Mark mark) in Redactions.Of(result.Slot))
        {
            lines.Add(Line("redact", [path, .. MarkParts(mark)]));
        }

        lines.Sort(StringComparer.Ordinal);
        StringBuilder form = new(Version + "\n");
        for (int i = 0; i < lines.Count; i++)
        {
            if (i == 0 || lines[i] != lines[i - 1])
            {
                form.Append(lines[i]).Append('\n');
            }
        }

        return form.ToString();
    }

    private static void AddParameter(List<string> lines, Parameter parameter)
    {
        if (parameter.Claim is { } claim)
        {
            lines.Add(Line("argument-claim", parameter.Name, claim));
        }

        if (parameter.MaxTokens > 0)
        {
            lines.Add(Line("argument-cap", parameter.Name, Number(parameter.MaxTokens)));
        }

        if (parameter.Mark is { } mark)
        {
            lines.Add(Line("argument-mark", [parameter.Name, .. MarkParts(mark)]));
        }

        lines.AddRange(parameter.Constraints.Select(constraint => Line("argument-constraint", parameter.Name, constraint.Canonical)));
    }

    private static string[] MarkParts(Mark mark) =>
        [mark.Kind ?? "", ((int)mark.Redaction).ToString(CultureInfo.InvariantCulture), Number(mark.KeepFirst), Number(mark.KeepLast)];

    private static string Line(string word, params string[] texts)
    {
        StringBuilder line = new(word);
        foreach (string text in texts)
        {
            string unix = text.Replace("\r\n", "\n").Replace('\r', '\n');
            line.Append(' ').Append(Number(Encoding.UTF8.GetByteCount(unix))).Append(':').Append(unix);
        }

        return line.ToString();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
