using System;
using System.Collections.Generic;
using System.Text;

namespace ToolPolicy.Benchmarks.Cases;

/// <summary>All detectors at once, against a generated regular expression for each.</summary>
internal static class AllDetectorCases
{
    private static readonly string[] Secrets =
    [
        "jane.doe@example.com", "4111 1111 1111 1111", "536-90-4399", "+44 20 7946 0958", "GB82 WEST 1234 5698 7654 32", "203.0.113.77", "ghp_aB3dE5fG7hJ9kL1mN2pQrS4tU6vW8xY0zA1b",
        "password=hunter22", "AB 12 34 56 C", "sk-ant-api03-aB3dE5fG7hJ9kL1mN2pQrS4tU6vW8xY0zA1bC3dE",
    ];

    public static IEnumerable<Comparison> All()
    {
        foreach ((string name, int size) in new[] { ("16k", 16 * 1024), ("128k", 128 * 1024) })
        {
            foreach (bool hits in new[] { false, true })
            {
                string text = FreeTextCases.Text(size, hits ? Secrets : []);
                byte[] utf8 = Encoding.UTF8.GetBytes(text);
                byte[] target = new byte[utf8.Length * 2];

                // Of the longer text that would take as long as measuring it.
                if (size <= 16 * 1024 && FreeTextCases.Masked(utf8, target, Detectors.All) is var ours && ours != DetectorRegexes.Mask(text))
                {
                    throw new InvalidOperationException($"both sides mask the same:\n{FirstDifference(ours, DetectorRegexes.Mask(text))}");
                }

                yield return new Comparison(
                    $"text-all-{name}-{(hits ? "hits" : "clean")}",
                    $"{name} of text, {(hits ? "a secret in each KB" : "clean")}: all detectors, masked into a buffer, against {DetectorRegexes.Count} generated regular expressions",
                    () => FreeTextCases.Ours(utf8, target, Detectors.All), () => DetectorRegexes.Mask(text), AimTime: 0.05, AimBytes: 0);
            }
        }
    }

    private static string FirstDifference(string one, string other)
    {
        int at = one.AsSpan().CommonPrefixLength(other);
        return $"{one[Math.Max(0, at - 40)..Math.Min(one.Length, at + 40)]}\n{other[Math.Max(0, at - 40)..Math.Min(other.Length, at + 40)]}";
    }
}
