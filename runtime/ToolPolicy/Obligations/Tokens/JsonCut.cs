using System;
using System.Buffers;
using System.Text;
using ToolPolicy.Obligations.Redaction;

namespace ToolPolicy.Obligations.Tokens;

/// <summary>Cuts masked JSON to a cap. What comes out is valid JSON of the same shape that says where it was cut.</summary>
/// <remarks>
/// One level governs all: at level n every array keeps its first n elements and every string its first 8n + 16 bytes, so that the cut is fair and deterministic. Objects
/// keep their members (those of more than 64, their first n) unless not even level 0 fits; then they lose their last members too. A level is rendered only as far as
/// the cap could hold it, so the work follows what is kept and not what is thrown away.
/// </remarks>
internal sealed class JsonCut
{
    /// <summary>By how much longer strings may be with each level.</summary>
    public const int BytesPerLevel = 8;

    private const int SmallObject = 64;
    private const int LeastBytes = 16;

    private readonly CutNodes _nodes;
    private readonly TokenCounter _counter;
    private readonly int _maxTokens;
    private readonly bool _showTotal;
    private readonly ArrayBufferWriter<byte> _output = new();

    private JsonCut(ReadOnlySpan<byte> json, int maxTokens, TokenCounter counter, bool showTotal)
    {
        _nodes = CutNodes.Read(json);
        _counter = counter;
        _maxTokens = maxTokens;
        _showTotal = showTotal;
    }

    /// <summary>The JSON cut to its cap; null when not even its outermost shape fits.</summary>
    public static string? ToFit(ReadOnlySpan<byte> json, int maxTokens, TokenCounter counter, bool showTotal)
    {
        JsonCut cut = new(json, maxTokens, counter, showTotal);
        return CutSearch.Best(-SmallObject, cut.Fits) is not { } level ? null : Encoding.UTF8.GetString(cut.Render(level));
    }

    /// <summary>How many elements an array can be shown with, at most, given how a result begins that is too long already.</summary>
    public static int MostElements(ReadOnlySpan<byte> beginning, int maxTokens, TokenCounter counter, bool showTotal) =>
        // Twice what fits the beginning: where its text is cut anew, a tokenizer may count a little less than for a part of it.
        Math.Max(0, CutSearch.Best(-SmallObject, new JsonCut(beginning, maxTokens, counter, showTotal).Fits) ?? 0) * 2 + 2;

    /// <summary>How many entries a dictionary keeps at a level at which arrays keep so many elements.</summary>
    public static int EntriesFor(int elements) => Math.Max(SmallObject, elements);

    /// <summary>A level that keeps all is none: what is cut does not fit whole.</summary>
    private bool Fits(int level) =>
        level < _nodes.Highest && Render(level) is var json && json.Length <= TokenCounter.MostBytes(_maxTokens)
        && _counter.Fits(json, _maxTokens);

    private ReadOnlySpan<byte> Render(int level)
    {
        _output.ResetWrittenCount();
        Write(0, level);
        return _output.WrittenSpan;
    }

    private void Write(int at, int level)
    {
        switch (_nodes[at].Kind)
        {
            case CutNodeKind.Array:
                WriteMany(at, level, Math.Max(level, 0), "["u8, "]"u8);
                break;
            case CutNodeKind.Object:
                WriteMany(at, level, Math.Max(SmallObject + Math.Min(level, 0), level), "{"u8, "}"u8);
                break;
            case CutNodeKind.String:
                WriteString(_nodes.TextOf(at), (Math.Max(level, 0) * BytesPerLevel) + LeastBytes);
                break;
            default:
                _output.Write(_nodes.TextOf(at));
                break;
        }
    }

    private void WriteMany(int at, int level, int keep, ReadOnlySpan<byte> open, ReadOnlySpan<byte> close)
    {
        CutNode node = _nodes[at];
        bool isObject = node.Kind == CutNodeKind.Object;
        _output.Write(open);
        int child = at + 1;
        int shown = 0;
        for (; shown < node.Count && _output.WrittenCount <= TokenCounter.MostBytes(_maxTokens); shown++, child = _nodes[child].Next)
        {
            if (shown >= keep && !IsShorterThanItsMarker(node, child))
            {
                break;
            }

            if (shown > 0)
            {
                _output.Write(","u8);
            }

            if (isObject)
            {
                _output.Write(_nodes.NameOf(child));
            }

            Write(child, level);
        }

        if (shown < node.Count || node.IsCut)
        {
            _output.Write(shown > 0 ? ",\""u8 : "\""u8);
            Marker(_showTotal && node.Total != -1 ? CutMarker.OfTotal(shown, node.Total) : Placeholder.Cut);
            _output.Write(isObject ? "\":null"u8 : "\""u8);
        }

        _output.Write(close);
    }

    /// <summary>What is shorter than the words about its absence stays, so that a higher level never says less.</summary>
    private bool IsShorterThanItsMarker(in CutNode node, int child) => !node.IsCut && (node.Kind == CutNodeKind.Object
        ? node.End - _nodes[child].Name.Start.Value <= "\"\u27e6cut\u27e7\":null"u8.Length
        : node.End - _nodes[child].Start <= "\"\u27e6cut\u27e7\""u8.Length);

    private void WriteString(ReadOnlySpan<byte> quoted, int keep)
    {
        string marker = _showTotal ? CutMarker.OfTotal(quoted.Length - 2, "bytes") : Placeholder.Cut;
        ReadOnlySpan<byte> content = quoted[1..^1];
        if (content.Length <= keep + Encoding.UTF8.GetByteCount(marker))
        {
            _output.Write(quoted);
            return;
        }

        _output.Write("\""u8);
        _output.Write(content[..StringCut.Boundary(content, keep)]);
        Marker(marker);
        _output.Write("\""u8);
    }

    private void Marker(string marker) => _output.Advance(Encoding.UTF8.GetBytes(marker, _output.GetSpan(marker.Length * 3)));
}
