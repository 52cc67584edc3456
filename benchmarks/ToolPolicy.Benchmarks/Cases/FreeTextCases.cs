using System;
using System.Collections.Generic;
using System.Text;
using System.Text.RegularExpressions;
using ToolPolicy.Obligations.Redaction.Detection;

namespace ToolPolicy.Benchmarks.Cases;

/// <summary>Secrets in free text: our detectors over UTF-8, masked into a buffer, against a <c>[GeneratedRegex].Replace</c> for each kind over the same text as a string.</summary>
internal static partial class FreeTextCases
{
    private const Detectors Three = Detectors.Email | Detectors.Card | Detectors.UsSsn;

    private static readonly string[] Words =
        ("the patient was seen in clinic today and reports no new symptoms; the pressure is well controlled, so we agreed to follow up with Dr. Smith (ward B) for a review of the plan. She lives "
        + "alone, walks the dog every day and sleeps well: nothing else was noted by the nurse, who called on Monday about the results of the test we had ordered last week, and the dose was raised "
        + "to 20 mg on 14 March 2026 as discussed").Split(' ');

    public static IEnumerable<Comparison> All()
    {
        foreach ((string name, int size) in new[] { ("1k", 1024), ("16k", 16 * 1024), ("1m", 1024 * 1024) })
        {
            foreach (bool hits in new[] { false, true })
            {
                string text = Text(size, hits ? ["jane.doe@example.com", "4111 1111 1111 1111", "123-45-6789"] : []);
                byte[] utf8 = Encoding.UTF8.GetBytes(text);
                byte[] target = new byte[utf8.Length * 2];
                string what = $"{name} of text, {(hits ? "a secret in each KB" : "clean")}";
                RequireSame(text, utf8, target);
                yield return new Comparison(
                    $"text-{name}-{(hits ? "hits" : "clean")}", $"{what}: e-mail, card and SSN masked into a buffer, against three generated regular expressions",
                    () => Ours(utf8, target, Three), () => Peer(text), AimTime: hits || size < 16 * 1024 ? null : size > 100_000 ? 0.02 : 0.01, AimBytes: 0);
                yield return new Comparison(
                    $"text-{name}-{(hits ? "hits" : "clean")}-copy", $"{what}: the same, against a copy of it", () => Ours(utf8, target, Three), () => utf8.CopyTo(target, 0));
            }
        }
    }

    internal static void Ours(byte[] utf8, byte[] target, Detectors detectors)
    {
        if (!MaskedText.TryWrite(utf8, TextScanner.OfThread.Find(utf8, DetectorSet.Of(detectors)), target, out _))
        {
            throw new InvalidOperationException("the buffer suffices");
        }
    }

    private static string Peer(string text) => Ssn().Replace(
        Card().Replace(Email().Replace(text, "\u27e6redacted:email\u27e7"), static match => IsCard(match.ValueSpan) ? "\u27e6redacted:card\u27e7" : match.Value), "\u27e6redacted:ssn\u27e7");

    /// <summary>What is compared does the same.</summary>
    private static void RequireSame(string text, byte[] utf8, byte[] target)
    {
        if (Masked(utf8, target, Three) != Peer(text))
        {
            throw new InvalidOperationException("both sides mask the same");
        }
    }

    internal static string Masked(byte[] utf8, byte[] target, Detectors detectors)
    {
        MaskedText.TryWrite(utf8, TextScanner.OfThread.Find(utf8, DetectorSet.Of(detectors)), target, out int written);
        return Encoding.UTF8.GetString(target, 0, written);
    }

    private static bool IsCard(ReadOnlySpan<char> text)
    {
        int sum = 0;
        bool doubles = false;
        for (int i = text.Length - 1; i >= 0; i--)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                int value = (text[i] - '0') * (doubles ? 2 : 1);
                sum += value > 9 ? value - 9 : value;
                doubles = !doubles;
            }
        }

        return sum % 10 == 0;
    }

    /// <summary>Words of a clinic, with one of some secrets in each KB.</summary>
    internal static string Text(int size, string[] secrets)
    {
        Random random = new(20261128);
        StringBuilder text = new();
        for (int next = 500; text.Length < size;)
        {
            text.Append(Words[random.Next(Words.Length)]).Append(' ');
            if (secrets.Length > 0 && text.Length > next)
            {
                // In brackets: the expressions would take a number beside a card for part of it.
                text.Append('(').Append(secrets[random.Next(secrets.Length)]).Append(") ");
                next += 1024;
            }
        }

        return text.ToString(0, size - 1) + " ";
    }

    [GeneratedRegex(@"[A-Za-z0-9_][A-Za-z0-9._%+&~'-]{0,63}@(?:[A-Za-z0-9][A-Za-z0-9-]{0,62}\.)+[A-Za-z]{2,63}(?![A-Za-z0-9_])")]
    private static partial Regex Email();

    [GeneratedRegex(@"(?<![A-Za-z0-9_])(?<![A-Za-z0-9][-.])\d{4}(?:([- .])\d{4}\1\d{4}\1\d{1,4}(?:\1\d{1,3})?|([- .])\d{6}\2\d{4,5}|\d{8,15})(?![A-Za-z0-9_])(?![-.]\d)")]
    private static partial Regex Card();

    [GeneratedRegex(@"(?<![A-Za-z0-9_])(?<![A-Za-z0-9][-.])(?!000|666|9)\d{3}([- .])(?!00)\d{2}\1(?!0000)\d{4}(?![A-Za-z0-9_])(?![-.]\d)")]
    private static partial Regex Ssn();
}
