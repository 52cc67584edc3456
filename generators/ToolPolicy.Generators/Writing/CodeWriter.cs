using System;
using System.Text;

namespace ToolPolicy.Generators.Writing;

/// <summary>Indented text with <c>\n</c> newlines, whatever the machine's are.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>A line; an empty one has no indentation.</summary>
    public void Line(string text = "")
    {
        if (text.Length > 0)
        {
            _text.Append(' ', _depth * 4).Append(text);
        }

        _text.Append('\n');
    }

    /// <summary>The lines of another writer, deeper by this one's depth. Empty ones at its end are left out.</summary>
    public void Lines(CodeWriter other)
    {
        string text = other._text.ToString();
        int end = text.Length;
        while (end > 0 && text[end - 1] == '\n')
        {
            end--;
        }

        for (int start = 0; start <= end;)
        {
            int next = text.IndexOf('\n', start, end - start);
            int length = (next < 0 ? end : next) - start;
            if (length > 0)
            {
                _text.Append(' ', _depth * 4).Append(text, start, length);
            }

            _text.Append('\n');
            start += length + 1;
        }
    }

    /// <summary>An opening brace now, the closing one when disposed.</summary>
    public IDisposable Block(string? head = null, string close = "}")
    {
        if (head is not null)
        {
            Line(head);
        }

        Line("{");
        _depth++;
        return new Ending(this, close);
    }

    /// <summary>Deeper lines until disposed.</summary>
    public IDisposable Indent()
    {
        _depth++;
        return new Ending(this, null);
    }

    public override string ToString() => _text.ToString();

    private sealed class Ending(CodeWriter writer, string? close) : IDisposable
    {
        public void Dispose()
        {
            writer._depth--;
            if (close is not null)
            {
                writer.Line(close);
            }
        }
    }
}
