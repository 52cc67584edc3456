using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using ToolPolicy.Obligations.Redaction.Detection;

namespace ToolPolicy.Benchmarks;

/// <summary>Text made to make detectors work: near-misses of each, over and over. Prints milliseconds of processor time for 100 KB with all detectors on, the least of five passes over 1 MB.</summary>
internal static class Adversarial
{
    private const int Size = 1_000_000;
    private const double MostMilliseconds = 50;

    private static readonly (string Name, string Unit)[] Texts =
    [
        ("email-at", "@"), ("email-local", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@"), ("email-domain", "a@b.c"), ("email-labels", "a@1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1."),
        ("phone-groups", "12 34 "), ("phone-plus", "+1 23 "), ("phone-brackets", "(1)(2)"), ("phone-announced", "tel 12 3 "), ("card", "4111 1111 1111 1112 "), ("card-run", "411111111111111 "),
        ("iban", "GB82 WEST 1234 5698 7654 33 "), ("ssn", "ssn 123456789x "), ("ssn-groups", "123-45-6789-"), ("nino", "AB 12 34 56 E "), ("nhs", "943 476 5918 "), ("ipv4", "1.2.3.4.5.6.7.8."),
        ("ipv6", "1:2:3:4:5:6:7:"), ("ipv6-colons", ":"), ("ipv6-hex", "abcd:"), ("url", "://a:b@"), ("url-long", "x://" + new string('a', 250) + ":b"), ("private-key", "-----BEGIN PRIVATE KEY-----"),
        ("private-key-open", "-----BEGIN PRIVATE KEY-----\nMIIE\n"), ("private-key-dashes", "-"), ("jwt", "eyJ"), ("jwt-parts", "eyJhbGciOiJI.eyJzdWIiOiIx "), ("jwt-long", "eyJ" + new string('a', 20_000) + "."),
        ("aws", "AKIA"), ("azure", "AccountKey="), ("azure-tilde", "aaa1Q~"), ("google", "AIza"), ("github", "ghp_"), ("gitlab", "glpat-"), ("slack", "xoxb-"), ("stripe", "sk_live_"), ("openai", "sk-"),
        ("anthropic", "sk-ant-"), ("connection-string", ";Password=a"), ("connection-string-long", ";pwd=" + new string('a', 300)), ("password", "password="), ("password-quoted", "password=\""),
        ("password-long", "password=" + new string('a', 512)), ("token-colon", "token: "), ("names", "a_a_a_a_a_a_a_a_a_a_a_a="), ("equals", "="), ("escapes", "\\u0041"), ("escapes-open", "\\u00"), ("full-width", "\uff11"),
        ("zero-width", "1\u200b"), ("combining", "a\u0332"), ("digits", "1"), ("digits-apart", "1 "), ("mixed", "1@2:3=4-5.6 "),
    ];

    /// <summary>1 when a text takes longer than what is promised.</summary>
    public static int Run()
    {
        DetectorSet all = DetectorSet.Of(Detectors.All);
        List<string> slow = [];
        foreach ((string name, string unit) in Texts)
        {
            byte[] text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(unit, (Size / Encoding.UTF8.GetByteCount(unit)) + 1)));
            double best = double.MaxValue;
            for (int i = 0; i < 5; i++)
            {
                // Of the processor, which other programs on the machine do not lengthen.
                TimeSpan from = Environment.CpuUsage.TotalTime;
                _ = TextScanner.OfThread.Find(text, all).Length;
                best = Math.Min(best, (Environment.CpuUsage.TotalTime - from).TotalMilliseconds * 100_000 / text.Length);
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ADVERSARIAL {name} {best:0.00} ms per 100 KB"));
            if (best > MostMilliseconds)
            {
                slow.Add(name);
            }
        }

        Console.WriteLine(slow.Count == 0 ? $"all {Texts.Length} within {MostMilliseconds} ms" : "over: " + string.Join(", ", slow));
        return slow.Count == 0 ? 0 : 1;
    }
}
