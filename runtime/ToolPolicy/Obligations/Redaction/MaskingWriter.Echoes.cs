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
        // A plain text that is kept whole was looked into when it came.
        if (_echoes is null || WholeText is not null)
        {
            return;
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

        _echoesFrom = _length;
        _keys?.Clear();
    }

    /// <summary>Makes one JSON string, in which something is masked, plain text. Its placeholders stay what they are, its data is escaped anew.</summary>
    internal void UnquoteMasked()
    {
        ReadOnlySpan<byte> raw = Written.ToArray().AsSpan()[1..^1];
        Clear();
        IsText = true;
        while (raw.IndexOf("\u27e6"u8) is >= 0 and int open)
        {
            Escape(Decoded(raw[..open]));
            raw = raw[open..];
            int end = raw.IndexOf("\u27e7"u8) + 3;
            Raw(raw[..end]);
            raw = raw[end..];
        }

        Escape(Decoded(raw));
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
        ReadOnlySpan<byte> json = Written;
        for (int i = start; i < json.Length; i++)
        {
            if (json[i] == (byte)'"')
            {
                int end = EndOfString(json, i + 1);
                bool isName = end + 1 < json.Length && json[end + 1] == (byte)':';
                if (!isName || (_keys?.Contains(i) ?? false))
                {
                    echoes.Find(json[(i + 1)..end], i + 1, isJson: true, isNumber: false, found, isKey: isName);
                }

                i = end;
            }
            else if (json[i] is (byte)'-' or (>= (byte)'0' and <= (byte)'9'))
            {
                int end = i + 1;
                while (end < json.Length && json[end] is not ((byte)',' or (byte)']' or (byte)'}'))
                {
                    end++;
                }

                echoes.Find(json[i..end], i, isJson: false, isNumber: true, found);
                i = end - 1;
            }
        }
    }

    private static int EndOfString(ReadOnlySpan<byte> json, int at)
    {
        while (json[at] != (byte)'"')
        {
            at += json[at] == (byte)'\\' ? 2 : 1;
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
