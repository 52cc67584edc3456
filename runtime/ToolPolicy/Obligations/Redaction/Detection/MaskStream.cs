using System;
using System.Buffers;
using System.Text;

namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>
/// Masks a text that comes in pieces. What comes out is the same however the text was cut: what more text could still change is held back, and that is never more than
/// <see cref="ScanLimits.Longest"/> and a little.
/// </summary>
/// <remarks>Also escapes the reserved bracket, as the masking writer does. Not thread-safe.</remarks>
internal sealed class MaskStream(DetectorSet set, IBufferWriter<byte> output)
{
    private readonly FindingList _findings = new();
    private readonly FoldedText _folded = new();
    private readonly Encoder _encoder = Encoding.UTF8.GetEncoder();
    private byte[] _buffer = new byte[1024];
    private int _length;

    /// <summary>The first byte of the buffer that is not written yet. What stands before it is there for detectors to look back at.</summary>
    private int _written;

    /// <summary>The first byte, folded, at which a finding may still begin.</summary>
    private int _settled;

    /// <summary>How much was there when it was looked through last.</summary>
    private int _seen;

    /// <summary>A finding that may still grow, from one that overlaps it. Its start may have left the buffer.</summary>
    private Finding? _open;

    /// <summary>How many spans were masked.</summary>
    public int MaskedCount { get; private set; }

    /// <summary>Takes the next piece. Pieces may break off anywhere, within a character too.</summary>
    public void Append(ReadOnlySpan<byte> utf8)
    {
        Room(utf8.Length);
        utf8.CopyTo(_buffer.AsSpan(_length));
        _length += utf8.Length;
        Take();
    }

    /// <inheritdoc cref="Append(ReadOnlySpan{byte})"/>
    public void Append(ReadOnlySpan<char> text)
    {
        Encode(text, flush: false);
        Take();
    }

    /// <summary>Ends the text, and writes what was held back.</summary>
    public void Complete()
    {
        Encode(default, flush: true);
        Advance(isFinal: true);
    }

    private void Encode(ReadOnlySpan<char> text, bool flush)
    {
        Room(Encoding.UTF8.GetMaxByteCount(text.Length));
        _length += _encoder.GetBytes(text, _buffer.AsSpan(_length), flush);
    }

    /// <summary>What is held back is looked through again only when a quarter of it has come, so that many small pieces cost no more than a few large ones.</summary>
    private void Take()
    {
        if (_length - _seen > (_seen - _written) / 4)
        {
            Advance(isFinal: false);
        }
    }

    private void Advance(bool isFinal)
    {
        ReadOnlySpan<byte> text = _buffer.AsSpan(0, _length);
        _seen = _length;
        _folded.Fold(text, isFinal);
        _findings.Clear();
        Scanner.TryScan(_folded.Bytes, set, mayFold: false, isFinal, _findings, out int settled);
        settled = Math.Max(settled, _settled);
        _findings.Sort();
        foreach (Finding finding in _findings.Items)
        {
            if (finding.Start >= _settled && finding.Start < settled)
            {
                Join(finding with { Start = _folded.StartOf(finding.Start), End = _folded.EndOf(finding.End) });
            }
        }

        int to = _folded.StartOf(settled);
        if (_open is { } open)
        {
            if (open.End <= to)
            {
                Mask(open);
                _open = null;
            }
            else
            {
                to = open.Start;
            }
        }

        Write(to);
        Forget(settled);
    }

    /// <summary>One that begins behind the open one closes it.</summary>
    private void Join(Finding finding)
    {
        if (_open is { } open)
        {
            if (finding.Start < open.End)
            {
                _open = open.With(in finding);
                return;
            }

            Mask(open);
        }

        _open = finding;
    }

    private void Mask(in Finding finding)
    {
        Write(finding.Start);
        output.Write(finding.Detector.Placeholder);
        MaskedCount++;
        _written = finding.End;
    }

    private void Write(int to)
    {
        if (to > _written)
        {
            MaskedText.Write(_buffer.AsSpan(_written, to - _written), output);
            _written = to;
        }
    }

    /// <summary>Lets go of what no detector will look back at.</summary>
    private void Forget(int settled)
    {
        int kept = Math.Max(0, settled - ScanLimits.LookBack);
        int cut = _folded.StartOf(kept);
        _settled = settled - kept;
        _buffer.AsSpan(cut, _length - cut).CopyTo(_buffer);
        _length -= cut;
        _seen -= cut;
        _written = Math.Max(0, _written - cut);
        if (_open is { } open)
        {
            _open = open with { Start = open.Start - cut, End = open.End - cut };
        }
    }

    private void Room(int more)
    {
        if (_buffer.Length - _length < more)
        {
            Array.Resize(ref _buffer, Math.Max(_length + more, _buffer.Length * 2));
        }
    }
}
