using System;
using System.Text;

namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>A text with its disguises taken off, and the way back: which bytes of the text a span of the folded one stands for.</summary>
internal sealed class FoldedText
{
    private byte[] _bytes = [];
    private int _length;
    private Break[] _breaks = new Break[16];
    private int _count;

    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _length);

    /// <summary>How much of the text was read: all of it, unless it breaks off within a character or an escape and has not ended.</summary>
    public int Read { get; private set; }

    /// <summary>Folds a text.</summary>
    public void Fold(ReadOnlySpan<byte> text, bool isFinal)
    {
        _length = _count = 0;
        if (_bytes.Length < text.Length)
        {
            _bytes = new byte[Math.Max(text.Length, 1024)];
        }

        Add(0, 0, 1);
        int at = 0;
        while (true)
        {
            int next = text[at..].IndexOfAny(Folding.Leads);
            next = next < 0 ? text.Length : at + next;
            text[at..next].CopyTo(_bytes.AsSpan(_length));
            _length += next - at;
            at = next;
            if (at == text.Length)
            {
                break;
            }

            if (!Folding.Read(text[at..], isFinal, out int width, out int folded))
            {
                text.Slice(at, width).CopyTo(_bytes.AsSpan(_length));
                _length += width;
                at += width;
                continue;
            }

            if (folded == Folding.Incomplete)
            {
                break;
            }

            Replace(folded, at, width);
            at += width;
            Add(_length, at, 1);
        }

        Read = at;
    }

    /// <summary>Where in the text a folded byte begins.</summary>
    public int StartOf(int folded)
    {
        Break found = Before(folded);
        return found.Original + (folded - found.Folded);
    }

    /// <summary>Where in the text what ends before a folded byte ends.</summary>
    public int EndOf(int folded)
    {
        Break found = Before(folded - 1);
        return found.Folded == folded - 1 ? found.Original + found.Width : found.Original + (folded - found.Folded);
    }

    private void Replace(int rune, int at, int width)
    {
        if (rune == Folding.Dropped)
        {
            return;
        }

        Span<byte> utf8 = stackalloc byte[4];
        int length = new Rune(rune).EncodeToUtf8(utf8);
        for (int i = 0; i < length; i++)
        {
            Add(_length, at, width);
            _bytes[_length++] = utf8[i];
        }
    }

    private void Add(int folded, int original, int width)
    {
        // Nothing was written since the last one: that one stood for what was dropped.
        if (_count > 0 && _breaks[_count - 1].Folded == folded)
        {
            _count--;
        }

        if (_count == _breaks.Length)
        {
            Array.Resize(ref _breaks, _count * 2);
        }

        _breaks[_count++] = new Break(folded, original, width);
    }

    private Break Before(int folded)
    {
        int low = 0;
        int high = _count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = _breaks[middle].Folded <= folded ? (middle, high) : (low, middle - 1);
        }

        return _breaks[low];
    }

    /// <summary>From here on both texts run alike.</summary>
    /// <param name="Folded">Where in the folded text.</param>
    /// <param name="Original">Where in the text.</param>
    /// <param name="Width">How many bytes of the text the first folded byte stands for.</param>
    private readonly record struct Break(int Folded, int Original, int Width);
}
