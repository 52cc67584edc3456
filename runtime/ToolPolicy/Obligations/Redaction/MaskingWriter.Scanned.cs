using System;
using System.Text;
using ToolPolicy.Obligations.Redaction.Detection;

namespace ToolPolicy.Obligations.Redaction;

/// <content>Strings in which secrets are looked for.</content>
public sealed partial class MaskingWriter
{
    private DetectorSet? _detectors;
    private PatternSet _patterns = PatternSet.None;

    /// <summary>Whether the key of a dictionary is being written: no two become equal.</summary>
    private bool _isKey;

    /// <summary>Writes a string with what is found in it masked.</summary>
    /// <param name="detectors">What is looked for, besides what is looked for in every string.</param>
    /// <param name="value">The string.</param>
    public void Scanned(Detectors detectors, string? value)
    {
        DetectorSet? everywhere = _detectors;
        _detectors = DetectorSet.Of(detectors | (everywhere?.Flags ?? Detectors.None));
        Value(value);
        _detectors = everywhere;
    }

    /// <summary>From here on, every string is looked into, keys of dictionaries included.</summary>
    internal void LookFor(Detectors detectors, PatternSet patterns)
    {
        _detectors = detectors == Detectors.None ? null : DetectorSet.Of(detectors);
        _patterns = patterns;
        _isKey = false;
    }

    /// <summary>Writes a string in which something is found; false, with nothing written, when nothing is.</summary>
    private bool TryWriteFound(string value, DetectorSet detectors)
    {
        ReadOnlySpan<Finding> findings = FreeText.Find(value, detectors, _patterns, out ReadOnlySpan<byte> utf8);
        if (_echoes is not null)
        {
            // Before placeholders stand in it: what they would cut in two could not be found any more.
            findings = TextScanner.OfThread.FindAlso(_echoes, utf8);
        }

        if (findings.IsEmpty)
        {
            return false;
        }

        Quote();
        (int bytes, int chars) = (0, 0);
        foreach (ref readonly Finding finding in findings)
        {
            int before = Encoding.UTF8.GetCharCount(utf8[bytes..finding.Start]);
            Escape(value.AsSpan(chars, before));
            WritePlaceholder(finding.Detector);
            MaskedCount++;
            chars += before + Encoding.UTF8.GetCharCount(utf8[finding.Start..finding.End]);
            bytes = finding.End;
        }

        Escape(value.AsSpan(chars));
        Unquote();
        TextLength = IsText ? Encoding.UTF8.GetCharCount(Written) : 0;
        return true;
    }

    private void WritePlaceholder(Detector detector)
    {
        if (_isKey)
        {
            Unescaped(Placeholder.Numbered(Placeholder.Erased(detector.Kind), ++_maskedKeys));
        }
        else
        {
            Raw(detector.Placeholder);
        }
    }
}
