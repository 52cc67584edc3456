using System;
using System.Collections.Generic;

namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>Finds secrets in whole texts. Reused per thread, and allocates only where a text needs more room than all before.</summary>
internal sealed class TextScanner
{
    /// <summary>Buffers that grew past this are let go after use.</summary>
    private const int MostKept = 1024 * 1024;

    [ThreadStatic]
    private static TextScanner? s_ofThread;

    private readonly FindingList _findings = new();
    private FoldedText _folded = new();

    public static TextScanner OfThread => s_ofThread ??= new TextScanner();

    /// <summary>Adds to what was found last what patterns match in the same text.</summary>
    public ReadOnlySpan<Finding> FindAlso(PatternSet patterns, string text)
    {
        patterns.Find(text, _findings);
        _findings.Join();
        return _findings.Items;
    }

    /// <summary>Adds to what was found last where the same text repeats sensitive arguments, in whose name whatever overlaps them is masked.</summary>
    public ReadOnlySpan<Finding> FindAlso(EchoedValues echoes, ReadOnlySpan<byte> utf8)
    {
        List<EchoedSpan> repeated = [];
        echoes.Find(utf8, 0, isJson: false, isNumber: false, repeated, isData: true);
        foreach (EchoedSpan span in repeated)
        {
            _findings.Add(new Finding(span.Start, span.End, new Named(Detectors.None, span.Kind), int.MaxValue));
        }

        _findings.Join();
        return _findings.Items;
    }

    /// <summary>Finds what stands in a text, in order and without overlaps. It holds until the next call.</summary>
    public ReadOnlySpan<Finding> Find(ReadOnlySpan<byte> utf8, DetectorSet set) => Find(utf8, set, isFinal: true, out _);

    /// <summary>Finds what stands in the beginning of a text.</summary>
    /// <inheritdoc cref="Find(ReadOnlySpan{byte}, DetectorSet)"/>
    /// <param name="utf8">The beginning.</param>
    /// <param name="set">Who looks.</param>
    /// <param name="settled">No finding that more text could bring or take away begins before.</param>
    public ReadOnlySpan<Finding> FindSoFar(ReadOnlySpan<byte> utf8, DetectorSet set, out int settled) => Find(utf8, set, isFinal: false, out settled);

    private ReadOnlySpan<Finding> Find(ReadOnlySpan<byte> utf8, DetectorSet set, bool isFinal, out int settled)
    {
        _findings.Clear();
        settled = 0;

        // What breaks off could break off within something that folds.
        if (isFinal && Scanner.TryScan(utf8, set, mayFold: true, isFinal, _findings, out settled))
        {
            _findings.Join();
            return _findings.Items;
        }

        _findings.Clear();
        _folded.Fold(utf8, isFinal);
        Scanner.TryScan(_folded.Bytes, set, mayFold: false, isFinal, _findings, out settled);
        _findings.Join();
        settled = _folded.StartOf(settled);
        foreach (ref Finding finding in _findings.Items)
        {
            finding = finding with { Start = _folded.StartOf(finding.Start), End = _folded.EndOf(finding.End) };
        }

        if (_folded.Bytes.Length > MostKept)
        {
            _folded = new FoldedText();
        }

        return _findings.Items;
    }
}
