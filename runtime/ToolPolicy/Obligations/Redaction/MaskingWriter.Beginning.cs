using System;
using System.Text;
using ToolPolicy.Obligations.Redaction.Detection;

namespace ToolPolicy.Obligations.Redaction;

/// <content>A text is looked into only as far as its cap could show it.</content>
/// <remarks>
/// Whether a beginning is over the cap is asked of what it is once masked: first when the text has eight bytes for each LLM token of the cap, and then whenever twice as
/// much was looked into. What is shown is then the same as if all of it had been.
/// </remarks>
public sealed partial class MaskingWriter
{
    private static readonly DetectorSet NoDetectors = DetectorSet.Of(Detectors.None);

    /// <summary>Whether a text can be masked while it comes: what repeats an argument, and what a program's own pattern matches, can only be found in what is there.</summary>
    internal bool MasksWhileReading => _echoes is null && !LooksForPatterns;

    /// <summary>What is looked for in every string.</summary>
    internal DetectorSet EveryDetector => _detectors ?? NoDetectors;

    /// <summary>The length of masked text from which it is asked whether it is over the cap.</summary>
    internal int AskAt => _askAt;

    /// <summary>A program's own pattern can match the whole of a text, so the whole has to be there.</summary>
    private bool LooksForPatterns => !_patterns.IsEmpty && _detectors is { } detectors && (detectors.Flags & Detectors.Patterns) != 0;

    /// <summary>Whether masked text is over the cap, whatever follows.</summary>
    internal bool IsOver(ReadOnlySpan<byte> masked) => _counter is not null && !_counter.Fits(masked, _maxTokens);

    /// <summary>Makes the result plain text that was masked elsewhere.</summary>
    /// <param name="utf8">The text, its placeholders in it and its data escaped.</param>
    /// <param name="masked">How many placeholders it holds.</param>
    /// <param name="isAll">Whether it is all of the text.</param>
    internal void MaskedText(ReadOnlySpan<byte> utf8, int masked, bool isAll)
    {
        IsText = true;
        TextLength = -1;
        Raw(utf8);
        MaskedCount += masked;
        LeftSomethingOut = !isAll;
    }

    /// <summary>Writes as much of a beginning as no more text can change; false, with nothing written, when that is within the cap.</summary>
    /// <remarks>What it masks is not counted: a text that is over its cap is cut, and what is left of its placeholders is counted then.</remarks>
    internal bool TryWriteBeginning(ReadOnlySpan<char> beginning)
    {
        if (LooksForPatterns)
        {
            return false;
        }

        if (beginning is [.., var last] && char.IsHighSurrogate(last))
        {
            beginning = beginning[..^1];
        }

        ReadOnlySpan<Finding> findings = FreeText.FindSoFar(beginning, EveryDetector, out ReadOnlySpan<byte> utf8, out int settled);
        if (_echoes is not null)
        {
            settled = Math.Min(settled, utf8.Length - _echoes.Reach);
            findings = TextScanner.OfThread.FindAlso(_echoes, utf8);
        }

        IsText = true;
        int at = 0;
        foreach (ref readonly Finding finding in findings)
        {
            if (finding.End > settled)
            {
                // More text could make it longer, or part of another.
                settled = Math.Min(settled, finding.Start);
                break;
            }

            Escape(Encoding.UTF8.GetString(utf8[at..finding.Start]));
            Raw(finding.Detector.Placeholder);
            at = finding.End;
        }

        Escape(Encoding.UTF8.GetString(utf8[at..WholeRunes(utf8, Math.Max(at, settled))]));

        if (IsOver(Written))
        {
            TextLength = -1;
            LeftSomethingOut = true;
            return true;
        }

        Clear();
        return false;
    }

    /// <summary>Writes a text only as far as its cap could show it; false, with nothing written, when all of it may fit.</summary>
    private bool TryWriteFarEnough(string text)
    {
        if ((_detectors is null && _echoes is null) || _showTotal)
        {
            return false;
        }

        // What is nearly all of a text is not worth looking into twice.
        for (long length = _askAt; length < text.Length / 2; length *= 2)
        {
            if (TryWriteBeginning(text.AsSpan(0, (int)length)))
            {
                return true;
            }
        }

        return false;
    }

    private static int WholeRunes(ReadOnlySpan<byte> utf8, int end)
    {
        while ((utf8[end] & 0xc0) == 0x80)
        {
            end--;
        }

        return end;
    }
}
