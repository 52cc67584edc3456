using System;
using System.Runtime.CompilerServices;

namespace ToolPolicy.Generators.Writing;

/// <summary>Indented text with <c>\n</c> newlines, whatever the machine's are.</summary>
/// <remarks>
/// The text of a file is written once into characters that the next file is written into again, and a line with holes goes there without being a string first: of all that
/// the generator does, what costs the compiler most is what it leaves for the garbage collector.
/// </remarks>
internal sealed class CodeWriter
{
    private const int Kept = 4;

    /// <summary>More than a host's file takes: what is larger is not kept for the next.</summary>
    private const int MostKept = 256 * 1024;

    /// <summary>Characters of earlier files, for this thread.</summary>
    [ThreadStatic]
    private static char[]?[]? s_spare;

    private char[] _text = Take();
    private int _length;
    private int _depth;

    /// <summary>A line; an empty one has no indentation.</summary>
    public void Line(string text = "")
    {
        if (text.Length > 0)
        {
            Indentation();
            Append(text);
        }

        Append('\n');
    }

    /// <summary>A line with holes.</summary>
#pragma warning disable IDE0060 // The line was written when it was made.
    public void Line([InterpolatedStringHandlerArgument("")] ref CodeLine line) => Append('\n');
#pragma warning restore IDE0060

    /// <summary>A writer of lines that will stand here, once what comes before them is known.</summary>
    public CodeWriter Later() => new() { _depth = _depth };

    /// <summary>The lines of such a writer, which writes no more. Empty ones at its end are left out.</summary>
    public void Lines(CodeWriter later)
    {
        int end = later._length;
        while (end > 0 && later._text[end - 1] == '\n')
        {
            end--;
        }

        Reserve(end + 1);
        Array.Copy(later._text, 0, _text, _length, end);
        _length += end;
        Append('\n');
        later.Give();
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

    /// <summary>All of the text. The writer writes no more.</summary>
    public string End()
    {
        string text = new(_text, 0, _length);
        Give();
        return text;
    }

    internal void Indentation()
    {
        int width = _depth * 4;
        Reserve(width);
        for (int i = 0; i < width; i++)
        {
            _text[_length++] = ' ';
        }
    }

    internal void Append(string? text)
    {
        if (text is not null)
        {
            Reserve(text.Length);
            text.CopyTo(0, _text, _length, text.Length);
            _length += text.Length;
        }
    }

    private void Append(char c)
    {
        Reserve(1);
        _text[_length++] = c;
    }

    private void Reserve(int more)
    {
        if (_length + more > _text.Length)
        {
            Array.Resize(ref _text, Math.Max(_length + more, _text.Length * 2));
        }
    }

    private static char[] Take()
    {
        if (s_spare is { } spare)
        {
            for (int i = 0; i < spare.Length; i++)
            {
                if (spare[i] is { } text)
                {
                    spare[i] = null;
                    return text;
                }
            }
        }

        return new char[16 * 1024];
    }

    private void Give()
    {
        char[]?[] spare = s_spare ??= new char[Kept][];
        int free = Array.IndexOf(spare, null);
        if (free >= 0 && _text.Length <= MostKept)
        {
            spare[free] = _text;
        }

        (_text, _length) = ([], 0);
    }

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
