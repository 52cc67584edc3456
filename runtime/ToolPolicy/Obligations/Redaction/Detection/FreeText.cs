using System;
using System.Text;

namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>Secrets in .NET strings: by detectors, and by the program's own patterns.</summary>
internal static class FreeText
{
    private const int MostKept = 1024 * 1024;

    [ThreadStatic]
    private static byte[]? s_utf8;

    /// <summary>Finds what stands in a string.</summary>
    /// <param name="text">The string.</param>
    /// <param name="detectors">Who looks.</param>
    /// <param name="patterns">The program's own patterns, asked when <see cref="Detectors.Patterns"/> is among the detectors.</param>
    /// <param name="utf8">The string in UTF-8, in which findings are places. Both hold until the next call on this thread.</param>
    public static ReadOnlySpan<Finding> Find(string text, DetectorSet detectors, PatternSet patterns, out ReadOnlySpan<byte> utf8)
    {
        utf8 = Transcode(text);
        ReadOnlySpan<Finding> findings = TextScanner.OfThread.Find(utf8, detectors);
        return patterns.IsEmpty || (detectors.Flags & Detectors.Patterns) == 0 ? findings : TextScanner.OfThread.FindAlso(patterns, text);
    }

    /// <summary>Finds what stands in the beginning of a text, of which more follows.</summary>
    /// <param name="beginning">The beginning.</param>
    /// <param name="detectors">Who looks.</param>
    /// <param name="utf8">The beginning in UTF-8.</param>
    /// <param name="settled">No finding that more text could bring or take away begins before.</param>
    public static ReadOnlySpan<Finding> FindSoFar(ReadOnlySpan<char> beginning, DetectorSet detectors, out ReadOnlySpan<byte> utf8, out int settled)
    {
        utf8 = Transcode(beginning);
        return TextScanner.OfThread.FindSoFar(utf8, detectors, out settled);
    }

    /// <summary>The string with what is found in it masked; the reserved bracket in its data is escaped then.</summary>
    public static string Mask(string text, DetectorSet detectors, PatternSet patterns)
    {
        ReadOnlySpan<Finding> findings = Find(text, detectors, patterns, out ReadOnlySpan<byte> utf8);
        if (findings.IsEmpty)
        {
            return text;
        }

        StringBuilder masked = new();
        int at = 0;
        foreach (ref readonly Finding finding in findings)
        {
            masked.Append(Encoding.UTF8.GetString(utf8[at..finding.Start])).Append(Redaction.Placeholder.Erased(finding.Detector.Kind));
            at = finding.End;
        }

        return masked.Append(Encoding.UTF8.GetString(utf8[at..])).ToString();
    }

    private static ReadOnlySpan<byte> Transcode(ReadOnlySpan<char> text)
    {
        int most = Encoding.UTF8.GetMaxByteCount(text.Length);
        byte[] buffer = s_utf8 is { } kept && kept.Length >= most ? kept : new byte[Math.Max(most, 1024)];
        s_utf8 = buffer.Length <= MostKept ? buffer : null;
        return buffer.AsSpan(0, Encoding.UTF8.GetBytes(text, buffer));
    }
}
