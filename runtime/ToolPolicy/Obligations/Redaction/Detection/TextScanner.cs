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
    public ReadOnlySpan<Finding> Find(ReadOnlySpan<byte> utf8, DetectorSet set)
    {
        _findings.Clear();
        if (Scanner.TryScan(utf8, set, mayFold: true, isFinal: true, _findings, out _))
        {
            _findings.Join();
            return _findings.Items;
        }

        _findings.Clear();
        _folded.Fold(utf8, isFinal: true);
        Scanner.TryScan(_folded.Bytes, set, mayFold: false, isFinal: true, _findings, out _);
        _findings.Join();
        for (int i = 0; i < _findings.Count; i++)
        {
            ref Finding finding = ref _findings[i];
            finding = finding with { Start = _folded.StartOf(finding.Start), End = _folded.EndOf(finding.End) };
        }

        if (_folded.Bytes.Length > MostKept)
        {
            _folded = new FoldedText();
        }

        return _findings.Items;
    }
}
