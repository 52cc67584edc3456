using System;
using System.Globalization;
using ToolPolicy.Rules;

namespace ToolPolicy.Obligations.Redaction;

/// <content>Keys that are no plain strings, and numbers that are written as strings.</content>
public sealed partial class MaskingWriter
{
    private int _quotedFrom;

    /// <summary>Begins a key of a dictionary that is no string. One value follows, then <see cref="EndKey"/>.</summary>
    public void StartKey()
    {
        NoteKey();
        _isKey = true;
        StartQuoted();
    }

    /// <summary>Ends a key: what is no string is one now.</summary>
    public void EndKey()
    {
        EndQuoted();
        _isKey = false;
        Raw(":"u8);
        _comma = false;
    }

    /// <summary>Begins a value that is written as a string, whatever it is. One value follows, then <see cref="EndQuoted"/>.</summary>
    /// <returns>This writer.</returns>
    public MaskingWriter StartQuoted()
    {
        Separate();
        _comma = false;
        _quotedFrom = _length;
        return this;
    }

    /// <summary>Ends a value that is written as a string.</summary>
    public void EndQuoted()
    {
        if (_buffer[_quotedFrom] != (byte)'"')
        {
            Reserve(2);
            _buffer.AsSpan(_quotedFrom, _length - _quotedFrom).CopyTo(_buffer.AsSpan(_quotedFrom + 1));
            _buffer[_quotedFrom] = (byte)'"';
            _buffer[++_length] = (byte)'"';
            _length++;
        }

        _comma = true;
    }

    /// <summary>Writes a sensitive key as its placeholder, with its position so that no two keys of an object are the same.</summary>
    /// <param name="mark">How it is masked.</param>
    /// <param name="position">Which key it is, from 1.</param>
    public void MaskedKey(SensitiveMark mark, int position) => MaskedKey(mark, position, null);

    /// <summary>Writes a sensitive key as far as its mark lets it through.</summary>
    /// <param name="mark">How it is masked.</param>
    /// <param name="position">Which key it is, from 1.</param>
    /// <param name="key">The key.</param>
    public void MaskedKey(SensitiveMark mark, int position, string? key)
    {
        if (mark.Redaction == ToolPolicy.Redaction.Hash)
        {
            Masked(mark, key);
        }
        else
        {
            MaskedCount++;
            PartialText.Split(key, mark.KeepFirst, mark.KeepLast, out ReadOnlySpan<char> first, out ReadOnlySpan<char> last);
            Quote();
            Escape(first);
            Unescaped(Placeholder.Numbered(mark.Placeholder, position));
            Escape(last);
            Unquote();
        }

        Raw(":"u8);
        _comma = false;
    }

    /// <summary>Writes the pseudonym of a sensitive key that is no string, by its invariant text.</summary>
    /// <inheritdoc cref="MaskedKey(SensitiveMark, int, string?)"/>
    public void MaskedKey<T>(SensitiveMark mark, int position, T key)
        where T : struct, IFormattable => MaskedKey(mark, position, key.ToString(null, CultureInfo.InvariantCulture));
}
