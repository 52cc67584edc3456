using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;
using System.Text;
using System.Text.RegularExpressions;

namespace ToolPolicy.Tests.Redaction.Detection;

/// <summary>The detectors once more, slow and obvious: regular expressions, and a test of what they match. They share no code with the fast ones.</summary>
internal static partial class ReferenceDetectors
{
    private const string NotInNumber = @"(?<![A-Za-z0-9_])(?<![A-Za-z0-9][-.])";
    private const string NumberEnds = @"(?![A-Za-z0-9_])(?![-.]\d)";
    private const string Letter = @"A-Za-z0-9\u00c0-\u052f";
    private const string Label = "[" + Letter + "][" + Letter + "-]{0,62}";
    private const string Local = "[" + Letter + "_][" + Letter + "._%+&~'-]{0,63}";
    private const string TopLevel = @"(?:xn--[" + Letter + @"-]+(?![" + Letter + @"-])|(?!xn--[" + Letter + @"-])[A-Za-z]{2,63}(?![" + Letter + @"_])|[\u00c0-\u052f](?:[\u00c0-\u052f]|[A-Za-z0-9-]{2})[" + Letter + @"-]*(?![" + Letter + "-]))";
    private const string Group3 = @"\d{3}([- .])\d{2}\1\d{4}";

    public static IReadOnlyList<ReferencePattern> All { get; } =
    [
        new(Detectors.Email, "email", 1, null, Local + "@(?:" + Label + @"\.)+" + TopLevel),
        new(Detectors.Phone, "phone", 1, IsPhone, [.. PhonePatterns()]),
        new(Detectors.Card, "card", 3, static (match, _) => IsCard(Digits(match.Value)),
            Number(@"\d{4}([- .])\d{4}\1\d{4}\1\d{4}\1\d{1,3}"), Number(@"\d{4}([- .])\d{4}\1\d{4}\1\d{1,4}"), Number(@"\d{4}([- .])\d{6}\1\d{4,5}"), Number(@"\d{12,19}")),
        new(Detectors.Iban, "iban", 3, static (match, _) => IsIban(match.Value), [.. IbanPatterns()]),
        new(Detectors.UsSsn, "ssn", 2, static (match, text) => IsSsn(match, text), Number(Group3), Number(@"\d{9}")),
        new(Detectors.UsItin, "itin", 2, static (match, text) => Announced(match, text) && Regex.IsMatch(Digits(match.Value), @"^9\d\d(5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])\d{4}$"), Number(Group3), Number(@"\d{9}")),
        new(Detectors.UkNino, "nino", 2, null,
            NotInNumber + @"(?i:(?!BG|GB|NK|KN|TN|NT|ZZ)[ABCEGHJ-PRSTW-Z][ABCEGHJ-NPRSTW-Z][ -]?\d\d[ -]?\d\d[ -]?\d\d[ -]?[A-D])" + NumberEnds),
        new(Detectors.NhsNumber, "nhs-number", 3, static (match, text) => IsNhs(match, text), Number(@"\d{3}([- .])\d{3}\1\d{4}"), Number(@"\d{10}")),
        new(Detectors.IpAddress, "ip-address", 1, static (match, text) => IsIpV4(match, text), NotInNumber + @"(?:0|[1-9]\d{0,2})(?:\.(?:0|[1-9]\d{0,2})){3}" + NumberEnds),
        new(Detectors.IpAddress, "ip-address", 1, static (match, _) => IsIpV6(match.Value),
            @"(?<![A-Za-z0-9_:.])[0-9a-fA-F:]+(?<=:)(?:\d{1,3}\.){3}\d{1,3}(?![A-Za-z0-9_:])",
            @"(?<![A-Za-z0-9_:.])[0-9a-fA-F:]+(?<!(?<!:):)(?![A-Za-z0-9_:])"),
        new(Detectors.UrlCredentials, "url-credentials", 4, null, @"(?<=[A-Za-z0-9]://)" + Authority("@:") + "*:" + Authority("@") + "+@" + Authority("") + "+"),
        new(Detectors.PrivateKey, "private-key", 4, null,
            @"(?<!-)-----BEGIN [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?-----(?:[A-Za-z0-9+/= \t\r\n:,.()@<>_]|-(?!-))*-----END [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?-----",
            @"(?<!-)-----BEGIN [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?-----[A-Za-z0-9+/= \t\r\n]*"),
        new(Detectors.Jwt, "jwt", 4, null,
            @"(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{5,}\.eyJ[A-Za-z0-9_-]{5,}\.[A-Za-z0-9_-]*", @"(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{5,}\.(?!eyJ)[A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]{8,}){3}"),
        Token(Detectors.AwsKey, "aws-key", "(?:AKIA|ASIA|ABIA)(?<b>[A-Z2-7]{16,})", "ABSKQmVkcm9ja0FQSUtleS(?<b>[A-Za-z0-9+/=]{40,})"),
        new(Detectors.AzureKey, "azure-key", 4, null,
            @"(?<=(?:AccountKey|SharedAccessKey|[?&;]sig)=)[A-Za-z0-9+/=%]{40,128}", @"(?<![A-Za-z0-9])[A-Za-z0-9_~.-]{3}\dQ~[A-Za-z0-9_~.-]{31,36}(?![A-Za-z0-9_~.-])"),
        Token(Detectors.GoogleKey, "google-key", @"AIza(?<b>[\w-]{35,})", @"ya29\.(?<b>[\w-]{20,})", @"GOCSPX-(?<b>[\w-]{28,})"),
        Token(Detectors.GitHubToken, "github-token", "gh[pousr]_(?<b>[A-Za-z0-9]{36,})", "github_pat_(?<b>[A-Za-z0-9_]{36,})"),
        Token(Detectors.GitLabToken, "gitlab-token", "gl(?:pat|oas|dt|rt|rtr|cbt|ptt|ft|imt|agent|wt|soat|ffct)-(?<b>[A-Za-z0-9_-]{20,})"),
        Token(Detectors.SlackToken, "slack-token", @"(?:xoxe\.)?xox[bp]-(?<b>[A-Za-z0-9-]{20,})", "(?:xox[arse]|xapp)-(?<b>[A-Za-z0-9-]{20,})", @"hooks\.slack\.com/(?:services|workflows)/(?<b>[A-Za-z0-9/]{30,})"),
        Token(Detectors.StripeKey, "stripe-key", "[rs]k_(?:live|test)_(?<b>[A-Za-z0-9]{16,})", "sk_org_(?<b>[A-Za-z0-9_]{16,})", "whsec_(?<b>[A-Za-z0-9+/=]{24,})"),
        Token(Detectors.OpenAiKey, "openai-key", "sk-(?:proj|svcacct|admin|None)-(?<b>[A-Za-z0-9_-]{40,})", "sk-(?<b>[A-Za-z0-9]{40,})"),
        new(Detectors.ConnectionString, "connection-string", 1, static (match, _) => match.Groups["s"].Value[0] is not ('*' or '<' or '{' or '$' or '%' or ' '), [.. ConnectionPatterns()]),
        new(Detectors.Assignment, "secret", 0, static (match, _) => IsSecret(match), [.. AssignmentPatterns()]),
        Token(Detectors.AnthropicKey, "anthropic-key", "sk-ant-(?<b>[A-Za-z0-9_-]{32,})"),
    ];

    private static ReferencePattern Token(Detectors detector, string kind, params string[] patterns) =>
        new(detector, kind, 4, static (match, _) => match.Groups["b"].Value.Take(128).Distinct().Count() >= 6, [.. patterns.Select(static pattern => "(?<![A-Za-z0-9])" + pattern.Replace(@"\w", "A-Za-z0-9_"))]);

    private static string Number(string pattern) => NotInNumber + @"(?<!\d)" + pattern + NumberEnds;

    private static string Authority(string without) => @"[^\x00-\x20/""'<>?#\\`,)\x7f" + without + "]";

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    private static bool IsCard(string digits) =>
        digits.Distinct().Count() > 1
        && digits.Reverse().Select(static (c, i) => i % 2 == 0 ? c - '0' : (c - '0') * 2).Sum(static value => (value / 10) + (value % 10)) % 10 == 0
        && (Regex.IsMatch(digits, @"^(?:4\d{12}|4\d{15}|4\d{18}|5[1-5]\d{14}|3[47]\d{13}|(?:220[0-4])\d{12,15}|(?:222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12})$")
            || Regex.IsMatch(digits, @"^(?:30[0-5]|3095|36|38|39)\d*$") && digits.Length is 14 or >= 16 && Regex.IsMatch(digits, @"^(?:30[0-5]|3095|36|38|39)")
            || Regex.IsMatch(digits, @"^(?:6011|64[4-9]|65|62|81[0-6]|817[01]|352[89]|35[3-8]\d)\d*$") && digits.Length >= 16
            || Regex.IsMatch(digits, @"^(?:5018|5020|5038|5893|6304|6759|6761|6762|6763)"));

    /// <summary>In one run and in fours, one expression for each length.</summary>
    private static IEnumerable<string> IbanPatterns()
    {
        for (int length = 34; length >= 15; length--)
        {
            string last = length % 4 == 0 ? "" : $@"\1[A-Za-z0-9]{{{length % 4}}}";
            yield return NotInNumber + $@"(?:[A-Z]{{2}}|[a-z]{{2}})\d{{2}}[A-Za-z0-9]{{{length - 4}}}" + NumberEnds;
            yield return NotInNumber + $@"(?:[A-Z]{{2}}|[a-z]{{2}})\d{{2}}([ -])[A-Za-z0-9]{{4}}(?:\1[A-Za-z0-9]{{4}}){{{(length / 4) - 2}}}{last}" + NumberEnds;
        }
    }

    private static bool IsIban(string text)
    {
        string account = Regex.Replace(text, "[ -]", "").ToUpperInvariant();
        BigInteger number = BigInteger.Parse(string.Concat((account[4..] + account[..4]).Select(static c => char.IsDigit(c) ? c.ToString() : (c - 'A' + 10).ToString(CultureInfo.InvariantCulture))), CultureInfo.InvariantCulture);
        return number % 97 == 1 && IbanLengths.Value.Contains($"{account[..2]}{account.Length}");
    }

    private static readonly Lazy<HashSet<string>> IbanLengths = new(static () =>
        [.. DetectorTables.All.Where(static row => row is { Kind: "iban", IsPositive: true }).Select(static row => row.Spans[0] is var span ? Regex.Replace(row.Text[span.Start..span.End], "[ -]", "").ToUpperInvariant() : "").Select(static account => $"{account[..2]}{account.Length}")]);

    private static bool Announced(Match match, string text) =>
        match.Length != 9 || Before(text, match.Index, "ssns?#?|ss#|social security|soc sec|social|itin|tin|taxpayer|tax id");

    private static bool IsSsn(Match match, string text) =>
        Announced(match, text) && Regex.IsMatch(Digits(match.Value), @"^(?!000|666|9)\d{3}(?!00)\d\d(?!0000)\d{4}$") && Digits(match.Value) is not ("078051120" or "219099999");

    private static bool IsNhs(Match match, string text)
    {
        string digits = Digits(match.Value);
        int sum = digits[..9].Select(static (c, i) => (c - '0') * (10 - i)).Sum();
        return sum > 0 && (11 - (sum % 11)) % 11 == digits[9] - '0' && (Regex.IsMatch(match.Value, @"^\d{3} \d{3} \d{4}$") || Before(text, match.Index, "nhs|chi"));
    }

    /// <summary>Whether a word stands within 48 bytes before. What stands before the first of them is not seen: a word there may be the end of another.</summary>
    private static bool Before(string text, int at, string words)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text[Math.Max(0, at - 48)..at]);
        string seen = Encoding.Latin1.GetString(utf8.AsSpan(Math.Max(0, utf8.Length - 48)));
        string begins = seen.Length < 48 ? "(?<![A-Za-z0-9])" : "(?<=[^A-Za-z0-9])";
        return Regex.IsMatch(seen, $"{begins}(?:{words})(?![A-Za-z])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    private static bool IsIpV4(Match match, string text)
    {
        int[] parts = [.. match.Value.Split('.').Select(static part => int.Parse(part, CultureInfo.InvariantCulture))];
        return parts.All(static part => part <= 255) && parts[0] is not (0 or 127) && !(parts is [255, 255, 255, _] or [255, 255, 0, 0] or [255, 0, 0, 0])
            && !Regex.IsMatch(text[..match.Index], @"(?<![A-Za-z0-9])(?:v|ver|version|release)[ :=]{0,2}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    private static bool IsIpV6(string text)
    {
        string groups = Regex.Replace(text, @"\d+\.\d+\.\d+\.\d+$", "1:1");
        bool isCompressed = groups.Contains("::", StringComparison.Ordinal);
        string[] parts = [.. groups.Split(':').Where(static part => part.Length > 0)];
        string first = groups.Split(':')[0];
        bool mixedIsOne = groups == text || Regex.IsMatch(text, @"(?:^|:)(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.|$)){4}$");
        return mixedIsOne && parts.All(static part => part.Length <= 4) && Regex.IsMatch(groups, isCompressed ? "^(?!.*::.*::)(?!.*:::)(?!:[^:]).*(?<![^:]:)$" : "^[^:]+(?::[^:]+){7}$") && text.Any(char.IsAsciiDigit)
            && (!isCompressed || (parts.Length < 8 && (parts.Length >= 3 || (parts.Length == 2 && first.Length >= 3))));
    }
}
