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

    /// <summary>Lines that are separated by <c>\n</c>.</summary>
    public void Lines(string text)
    {
        foreach (string line in text.Split('\n'))
        {
            Line(line);
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
