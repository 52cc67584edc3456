using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;

namespace ToolPolicy.Obligations.Redaction;

/// <content>Sensitive arguments that a result repeats.</content>
public sealed partial class MaskingWriter
{
    private EchoedValues? _echoes;

    /// <summary>Where keys of dictionaries begin: they are data, the names of members are not.</summary>
    private HashSet<int>? _keys;

    /// <summary>Where what was not looked at yet begins.</summary>
    private int _echoesFrom;

    /// <summary>How many keys were masked: no two become equal.</summary>
    private int _maskedKeys;

    /// <summary>Masks what was written since the last time where it repeats a sensitive argument. Between values only.</summary>
    internal void MaskEchoes()
    {
        if (_echoes is null)
        {
            return;
        }

        string? whole = WholeText;
        if (whole is not null)
        {
            WholeText = null;
            Unescaped(whole);
        }

        List<EchoedSpan> found = [];
        if (IsText)
        {
            _echoes.Find(Written[_echoesFrom..], _echoesFrom, isJson: false, isNumber: false, found);
        }
        else
        {
            FindInJson(_echoesFrom, _echoes, found);
        }

        if (found.Count > 0)
        {
            Replace(found);
            TextLength = TextLength < 0 ? TextLength : IsText ? Encoding.UTF8.GetCharCount(Written) : 0;
        }
        else if (whole is not null)
        {
            (WholeText, _length) = (whole, 0);
        }

        _echoesFrom = _length;
        _keys?.Clear();
    }

    /// <summary>Makes one JSON string, in which something is masked, plain text. Its placeholders stay what they are, its data is escaped anew.</summary>
    internal void UnquoteMasked()
    {
        ReadOnlySpan<byte> raw = Written.ToArray().AsSpan()[1..^1];
        Clear();
        IsText = true;
        while (raw.Length > 0)
        {
            int open = raw.IndexOf("\u27e6"u8);
            Escape(Decoded(open < 0 ? raw : raw[..open]));
            raw = open < 0 ? [] : raw[open..];
            int close = raw.IndexOf("\u27e7"u8);
            int end = close < 0 ? raw.Length : close + 3;
            Raw(raw[..end]);
            raw = raw[end..];
        }

        TextLength = Encoding.UTF8.GetCharCount(Written);
    }

    private static string Decoded(ReadOnlySpan<byte> raw)
    {
        Utf8JsonReader reader = new((byte[])[(byte)'"', .. raw, (byte)'"']);
        reader.Read();
        return reader.GetString()!;
    }

    private void ForgetEchoes()
    {
        _echoes = null;
        _keys = null;
        _echoesFrom = _maskedKeys = 0;
    }

    private void NoteKey()
    {
        if (_echoes is not null)
        {
            (_keys ??= []).Add(_length + (_comma ? 1 : 0));
        }
    }

    private void FindInJson(int start, EchoedValues echoes, List<EchoedSpan> found)
    {
        for (int i = start; i < _length; i++)
        {
            if (_buffer[i] == (byte)'"')
            {
                int end = EndOfString(i + 1);
                bool isName = end + 1 < _length && _buffer[end + 1] == (byte)':';
                if (!isName || (_keys?.Contains(i) ?? false))
                {
                    echoes.Find(_buffer.AsSpan(i + 1, end - i - 1), i + 1, isJson: true, isNumber: false, found, isKey: isName);
                }

                i = end;
            }
            else if (_buffer[i] is (byte)'-' or (>= (byte)'0' and <= (byte)'9'))
            {
                int end = i + 1;
                while (end < _length && _buffer[end] is not ((byte)',' or (byte)']' or (byte)'}'))
                {
                    end++;
                }

                echoes.Find(_buffer.AsSpan(i, end - i), i, isJson: true, isNumber: true, found);
                i = end - 1;
            }
        }
    }

    private int EndOfString(int at)
    {
        while (_buffer[at] != (byte)'"')
        {
            at += _buffer[at] == (byte)'\\' ? 2 : 1;
        }

        return at;
    }

    private void Replace(List<EchoedSpan> found)
    {
        byte[] before = Written.ToArray();
        int at = found[0].Start;
        _length = at;
        foreach (EchoedSpan span in found)
        {
            Raw(before.AsSpan(at, span.Start - at));
            string placeholder = span.IsKey ? Placeholder.Numbered(Placeholder.Erased(span.Kind), ++_maskedKeys) : Placeholder.Erased(span.Kind);
            Unescaped(span.IsNumber ? $"\"{placeholder}\"" : placeholder);
            MaskedCount++;
            at = span.End;
        }

        Raw(before.AsSpan(at));
        Array.Clear(before);
    }
}
