using System;
using System.Collections.Generic;

namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>Tokens with prefixes. One begins at no letter or digit, and goes on as far as its characters do.</summary>
internal abstract class TokenDetector(Detectors flag, string kind, params TokenPattern[] patterns) : Detector(flag, kind, Specificity.Named)
{
    /// <summary>Of a random body of the lengths used here fewer different characters are next to impossible; samples such as <c>ghp_xxxx…</c> have them.</summary>
    private const int LeastDistinct = 6;

    /// <summary>They are looked for in so much of it.</summary>
    private const int Beginning = 128;

    private readonly byte[] _triggers = TriggersOf(patterns);

    public override ReadOnlySpan<byte> Triggers => _triggers;

    public override int Reach { get; } = LongestOffset(patterns);

    /// <summary>For the differential test, which spells them as regular expressions.</summary>
    internal TokenPattern[] Patterns => patterns;

    public override bool TryFind(ref TextView text, int at, out TextSpan span)
    {
        byte trigger = text[at];
        foreach (TokenPattern pattern in patterns)
        {
            int start = at - pattern.Offset;
            if (pattern.Trigger != trigger || text[start] != pattern.Prefix[0] || !text.Has(start, pattern.Prefix) || Bytes.IsAlphanumeric(text[start - 1]))
            {
                continue;
            }

            int body = start + pattern.Prefix.Length;
            int length = text.Run(body, pattern.Body, ScanLimits.LongestToken);
            if (length >= pattern.Least && Bytes.Distinct(text.Bytes.Slice(body, Math.Min(length, Beginning))) >= LeastDistinct)
            {
                return Found(start, body + length, out span);
            }
        }

        return Nothing(out span);
    }

    private static byte[] TriggersOf(TokenPattern[] patterns)
    {
        List<byte> triggers = [];
        foreach (TokenPattern pattern in patterns)
        {
            if (!triggers.Contains(pattern.Trigger))
            {
                triggers.Add(pattern.Trigger);
            }
        }

        return [.. triggers];
    }

    private static int LongestOffset(TokenPattern[] patterns)
    {
        int longest = 0;
        foreach (TokenPattern pattern in patterns)
        {
            longest = Math.Max(longest, pattern.Offset);
        }

        return longest;
    }
}
