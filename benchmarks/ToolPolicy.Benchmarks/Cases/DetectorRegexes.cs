using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace ToolPolicy.Benchmarks.Cases;

/// <summary>What a program does without this: a generated regular expression for each kind, one after the other, as the rule sets of secret scanners and masking libraries spell them.</summary>
/// <remarks>They look at no check digits and no context, which spares them work and costs them precision.</remarks>
internal static partial class DetectorRegexes
{
    private const string NotInNumber = @"(?<![A-Za-z0-9_])(?<![A-Za-z0-9][-.])";
    private const string NumberEnds = @"(?![A-Za-z0-9_])(?![-.]\d)";

    private static readonly (Regex Regex, string Placeholder)[] All =
    [
        .. Named("email", Email()), .. Named("phone", Phone()), .. Named("card", Card()), .. Named("iban", Iban()), .. Named("ssn", Ssn()), .. Named("itin", Itin()), .. Named("nino", Nino()),
        .. Named("nhs-number", Nhs()), .. Named("ip-address", IpV4()), .. Named("ip-address", IpV6()), .. Named("url-credentials", UrlCredentials()), .. Named("private-key", PrivateKey()),
        .. Named("jwt", Jwt()), .. Named("aws-key", Aws()), .. Named("azure-key", Azure()), .. Named("google-key", Google()), .. Named("github-token", GitHub()), .. Named("gitlab-token", GitLab()),
        .. Named("slack-token", Slack()), .. Named("stripe-key", Stripe()), .. Named("anthropic-key", Anthropic()), .. Named("openai-key", OpenAi()), .. Named("connection-string", ConnectionString()),
        .. Named("secret", Assignment()),
    ];

    public static int Count => All.Length;

    public static string Mask(string text)
    {
        foreach ((Regex regex, string placeholder) in All)
        {
            text = regex.Replace(text, placeholder);
        }

        return text;
    }

    private static IEnumerable<(Regex, string)> Named(string kind, Regex regex) => [(regex, $"\u27e6redacted:{kind}\u27e7")];

    [GeneratedRegex(@"[A-Za-z0-9_][A-Za-z0-9._%+&~'-]{0,63}@(?:[A-Za-z0-9][A-Za-z0-9-]{0,62}\.)+[A-Za-z]{2,63}(?![A-Za-z0-9_])")]
    private static partial Regex Email();

    [GeneratedRegex(@"(?<![A-Za-z0-9_])\+[1-9]\d{0,2}(?:[ .-]?(?:\(\d{1,4}\)|\d{1,4})){2,6}" + NumberEnds + "|" + NotInNumber + @"\(?[2-9]\d{2}\)?[ .-][2-9]\d{2}[ .-]\d{4}" + NumberEnds)]
    private static partial Regex Phone();

    [GeneratedRegex(NotInNumber + @"[3-6]\d{3}(?:([- .])\d{4}\1\d{4}\1\d{1,4}(?:\1\d{1,3})?|([- .])\d{6}\2\d{4,5}|\d{8,15})" + NumberEnds)]
    private static partial Regex Card();

    [GeneratedRegex(NotInNumber + @"[A-Z]{2}\d{2}(?:[A-Z0-9]{11,30}|(?: [A-Z0-9]{4}){2,7}(?: [A-Z0-9]{1,4})?)" + NumberEnds)]
    private static partial Regex Iban();

    [GeneratedRegex(NotInNumber + @"(?!000|666|9)\d{3}([- .])(?!00)\d{2}\1(?!0000)\d{4}" + NumberEnds)]
    private static partial Regex Ssn();

    [GeneratedRegex(NotInNumber + @"9\d{2}([- .])(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])\1\d{4}" + NumberEnds)]
    private static partial Regex Itin();

    [GeneratedRegex(NotInNumber + @"(?!BG|GB|NK|KN|TN|NT|ZZ)[ABCEGHJ-PRSTW-Z][ABCEGHJ-NPRSTW-Z][ -]?\d\d[ -]?\d\d[ -]?\d\d[ -]?[A-D]" + NumberEnds, RegexOptions.IgnoreCase)]
    private static partial Regex Nino();

    [GeneratedRegex(NotInNumber + @"\d{3} \d{3} \d{4}" + NumberEnds)]
    private static partial Regex Nhs();

    [GeneratedRegex(NotInNumber + @"(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)" + NumberEnds)]
    private static partial Regex IpV4();

    [GeneratedRegex(@"(?<![A-Za-z0-9_:.])(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}(?![A-Za-z0-9_:])|(?<![A-Za-z0-9_:.])[0-9a-fA-F]{3,4}:(?:[0-9a-fA-F]{1,4}:){0,5}:(?:[0-9a-fA-F]{1,4}:){0,4}[0-9a-fA-F]{1,4}(?![A-Za-z0-9_:])")]
    private static partial Regex IpV6();

    [GeneratedRegex(@"(?<=[A-Za-z0-9]://)[^\s/""'<>?#@:]*:[^\s/""'<>?#@]+@[^\s/""'<>?#]+")]
    private static partial Regex UrlCredentials();

    [GeneratedRegex(@"-----BEGIN [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?-----[\s\S]*?-----END [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?-----")]
    private static partial Regex PrivateKey();

    [GeneratedRegex(@"(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{5,}\.eyJ[A-Za-z0-9_-]{5,}\.[A-Za-z0-9_-]*")]
    private static partial Regex Jwt();

    [GeneratedRegex("(?<![A-Za-z0-9])(?:AKIA|ASIA|ABIA)[A-Z2-7]{16,}")]
    private static partial Regex Aws();

    [GeneratedRegex(@"(?<=(?:AccountKey|SharedAccessKey|[?&;]sig)=)[A-Za-z0-9+/=%]{40,128}|(?<![A-Za-z0-9])[A-Za-z0-9_~.-]{3}\dQ~[A-Za-z0-9_~.-]{31,36}")]
    private static partial Regex Azure();

    [GeneratedRegex(@"(?<![A-Za-z0-9])(?:AIza[A-Za-z0-9_-]{35,}|ya29\.[A-Za-z0-9_-]{20,}|GOCSPX-[A-Za-z0-9_-]{28,})")]
    private static partial Regex Google();

    [GeneratedRegex("(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{36,})")]
    private static partial Regex GitHub();

    [GeneratedRegex("(?<![A-Za-z0-9])gl(?:pat|oas|dt|rt|rtr|cbt|ptt|ft|imt|agent|wt|soat|ffct)-[A-Za-z0-9_-]{20,}")]
    private static partial Regex GitLab();

    [GeneratedRegex(@"(?<![A-Za-z0-9])(?:xox[abeprs]-[A-Za-z0-9-]{20,}|xapp-[A-Za-z0-9-]{20,}|hooks\.slack\.com/services/[A-Za-z0-9/]{30,})")]
    private static partial Regex Slack();

    [GeneratedRegex("(?<![A-Za-z0-9])(?:[rs]k_(?:live|test)_[A-Za-z0-9]{16,}|whsec_[A-Za-z0-9+/=]{24,})")]
    private static partial Regex Stripe();

    [GeneratedRegex("(?<![A-Za-z0-9])sk-ant-[A-Za-z0-9_-]{32,}")]
    private static partial Regex Anthropic();

    [GeneratedRegex("(?<![A-Za-z0-9])sk-(?:(?:proj|svcacct|admin|None)-[A-Za-z0-9_-]{40,}|[A-Za-z0-9]{40,})")]
    private static partial Regex OpenAi();

    [GeneratedRegex(@"(?<=;[ ]?(?:Password|Pwd)[ ]?=[ ]?)[^;""']+(?=;)", RegexOptions.IgnoreCase)]
    private static partial Regex ConnectionString();

    [GeneratedRegex(@"(?<=(?:password|passwd|passphrase|pwd|token|secret|api[_-]?key|access[_-]?key|authorization)[""']?\s{0,4}[:=]\s{0,4}[""']?)[^\s""'`,;&<>()\[\]{}|\u27e6]{6,512}", RegexOptions.IgnoreCase)]
    private static partial Regex Assignment();
}
