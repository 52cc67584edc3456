using System;
using System.Numerics;

namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>One pass over a text: the prefilter finds where to ask, the detectors answer.</summary>
internal static class Scanner
{
    /// <summary>Finds what stands in a text, in no order, overlaps and all.</summary>
    /// <param name="bytes">UTF-8; folded, or such that nothing in it has to be.</param>
    /// <param name="set">Who looks.</param>
    /// <param name="mayFold">Whether to stop, with false, at the first thing that has to be folded.</param>
    /// <param name="isFinal">Whether the text ends where it ends.</param>
    /// <param name="findings">Where to put what is found.</param>
    /// <param name="settled">No finding that more text could bring or take away begins before.</param>
    public static bool TryScan(ReadOnlySpan<byte> bytes, DetectorSet set, bool mayFold, bool isFinal, FindingList findings, out int settled)
    {
        TextView text = new(bytes, isFinal);
        settled = isFinal ? bytes.Length : Math.Max(0, bytes.Length - ScanLimits.Reach);
        BlockMasks masks = default;
        while (set.Prefilter.MoveNext(bytes, ref masks, mayFold))
        {
            int block = masks.At - Prefilter.Block;
            if (masks.Foreign != 0 && Folding.IsNeeded(bytes, block, masks.Foreign))
            {
                return false;
            }

            for (ulong rest = masks.Triggers; rest != 0; rest &= rest - 1)
            {
                int at = block + BitOperations.TrailingZeroCount(rest);
                foreach (Detector detector in set.At(bytes[at]))
                {
                    Ask(ref text, at, detector, findings, ref settled);
                }
            }

            // Numbers are read from the block before, with this one ahead of them.
            if (masks.HasNumber)
            {
                AskNumbers(ref text, block - Prefilter.Block, masks.PreviousDigits, masks.Digits, set, findings, ref settled);
            }
        }

        if (masks.HasNumber)
        {
            AskNumbers(ref text, masks.At - Prefilter.Block, masks.PreviousDigits, 0, set, findings, ref settled);
        }

        return true;
    }

    /// <summary>Asks at the start of every run of digits in a block. One that goes on from the block before is asked at again: no number begins behind a digit. Within <see cref="ScanLimits.Reach"/> of the end, where digits may still come, nothing is settled.</summary>
    private static void AskNumbers(ref TextView text, int block, ulong digits, ulong ahead, DetectorSet set, FindingList findings, ref int settled)
    {
        ReadOnlySpan<NumberShape> shapes = set.Shapes;
        for (ulong starts = digits & ~(digits << 1); starts != 0; starts &= starts - 1)
        {
            int offset = BitOperations.TrailingZeroCount(starts);
            ulong number = (digits >> offset) | (ahead << 1 << (63 - offset));
            for (int i = 0; i < shapes.Length; i++)
            {
                if (shapes[i].Fits(number))
                {
                    Ask(ref text, block + offset, set.Numbers[i], findings, ref settled);
                }
            }
        }
    }

    private static void Ask(ref TextView text, int at, Detector detector, FindingList findings, ref int settled)
    {
        text.MetEnd = false;
        bool found = detector.TryFind(ref text, at, out TextSpan span);
        if (text.MetEnd)
        {
            settled = Math.Min(settled, Math.Max(0, at - detector.Reach));
        }
        else if (found)
        {
            findings.Add(new Finding(span, detector));
        }
    }
}
