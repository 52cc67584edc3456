using System;
using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Unicode;
using ToolPolicy.Obligations.Redaction.Detection;

namespace ToolPolicy.Obligations.Redaction;

/// <summary>Everything a tool says is written here: compact JSON in UTF-8, with placeholders where values are sensitive.</summary>
/// <remarks>
/// Generated code calls it; it is not meant for other callers, and not thread-safe. It keeps no promise of well-formed JSON for a caller that breaks the order of
/// calls. Reused per thread; what it holds is cleared when it is given back.
/// </remarks>
public sealed partial class MaskingWriter
{
    /// <summary>Deeper results are withheld: System.Text.Json's own limit.</summary>
    private const int MaxDepth = 64;

    /// <summary>Larger results are withheld before they are cut. 64 MiB.</summary>
    private const int MaxBytes = 64 * 1024 * 1024;

    /// <summary>What must not stand in a JSON string as it is: RFC 8259's characters, the line separators that break JavaScript and logs, and the reserved bracket.</summary>
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f\"\\\u007f\u0085\u2028\u2029\u27e6");

    private byte[] _buffer = new byte[1024];
    private int _length;
    private int _depth;
    private bool _comma;
    private Pseudonyms? _pseudonyms;
    private string? _session;

    internal MaskingWriter()
    {
    }

    /// <summary>How many placeholders were written.</summary>
    internal int MaskedCount { get; private set; }

    /// <summary>The result is plain text, not JSON.</summary>
    internal bool IsText { get; private set; }

    /// <summary>The plain text as the tool returned it, when nothing in it had to be escaped; what was written otherwise.</summary>
    internal string? WholeText { get; private set; }

    internal ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _length);

    /// <summary>Begins a JSON object.</summary>
    public void StartObject() => Open((byte)'{');

    /// <summary>Ends a JSON object.</summary>
    public void EndObject() => Close((byte)'}');

    /// <summary>Begins a JSON array.</summary>
    public void StartArray() => Open((byte)'[');

    /// <summary>Ends a JSON array.</summary>
    public void EndArray() => Close((byte)']');

    /// <summary>Writes the name of a member.</summary>
    /// <param name="quoted">The name as JSON, quotes and colon included, such as <c>"name":</c>.</param>
    public void Name(ReadOnlySpan<byte> quoted)
    {
        Span<byte> target = Reserve(quoted.Length + 1);
        if (_comma)
        {
            target[0] = (byte)',';
            target = target[1..];
            _length++;
        }

        quoted.CopyTo(target);
        _length += quoted.Length;
        _comma = false;
    }

    /// <summary>Writes the key of a dictionary's entry.</summary>
    /// <param name="key">The key, as data.</param>
    public void Key(string key)
    {
        NoteKey();
        _isKey = true;
        Value(key);
        _isKey = false;
        Raw(":"u8);
        _comma = false;
    }

    /// <summary>Writes <c>null</c>.</summary>
    public void Null() => Literal("null"u8);

    /// <summary>Writes JSON that the compiler knew: the name of an enumeration's member, with its quotes.</summary>
    /// <param name="json">One JSON token.</param>
    public void Json(ReadOnlySpan<byte> json) => Literal(json);

    internal static MaskingWriter Rent(Pseudonyms pseudonyms, string? session, EchoedValues? echoes = null)
    {
        MaskingWriter writer = s_idle ?? new MaskingWriter();
        s_idle = null;
        writer._pseudonyms = pseudonyms;
        writer._session = session;
        writer._echoes = echoes;
        return writer;
    }

    /// <summary>Gives the writer back to this thread. A large buffer is let go, and what was written is cleared.</summary>
    internal void Return()
    {
        if (_buffer.Length > 256 * 1024)
        {
            _buffer = new byte[1024];
        }
        else
        {
            _buffer.AsSpan(0, _length).Clear();
        }

        Clear();
        MaskedCount = 0;
        _pseudonyms = null;
        LookFor(Detectors.None, PatternSet.None);
        _session = null;
        Unlimit();
        ForgetEchoes();
        s_idle = this;
    }

    /// <summary>Forgets what was written, but not how much of it was masked.</summary>
    internal void Clear()
    {
        _length = _depth = _echoesFrom = 0;
        _comma = IsText = false;
        WholeText = null;
        TextLength = 0;
    }

    [ThreadStatic]
    private static MaskingWriter? s_idle;

    private void Open(byte bracket)
    {
        if (++_depth > MaxDepth)
        {
            throw new ResultNotShownException("the result is nested too deeply");
        }

        Separate();
        Reserve(1)[0] = bracket;
        _length++;
        _comma = false;
        _items[_depth] = 0;
    }

    private void Close(byte bracket)
    {
        _depth--;
        Reserve(1)[0] = bracket;
        _length++;
        _comma = true;
    }

    private void Literal(ReadOnlySpan<byte> json)
    {
        Separate();
        Raw(json);
        _comma = true;
    }

    private void Separate()
    {
        if (_comma)
        {
            Reserve(1)[0] = (byte)',';
            _length++;
        }
    }

    private void Raw(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        _length += bytes.Length;
    }

    /// <summary>Transcodes characters that need no escape. An unpaired surrogate becomes U+FFFD.</summary>
    private void Unescaped(ReadOnlySpan<char> text)
    {
        Span<byte> target = Reserve(checked(text.Length * 3));
        Utf8.FromUtf16(text, target, out _, out int written, replaceInvalidSequences: true);
        _length += written;
    }

    /// <summary>Transcodes data. In plain text only the reserved bracket is escaped; in JSON also what JSON demands.</summary>
    private void Escape(ReadOnlySpan<char> text)
    {
        while (true)
        {
            int next = IsText ? text.IndexOf(Placeholder.Open) : text.IndexOfAny(Escaped);
            if (next < 0)
            {
                Unescaped(text);
                return;
            }

            Unescaped(text[..next]);
            EscapeOne(text[next]);
            text = text[(next + 1)..];
        }
    }

    private void EscapeOne(char c)
    {
        ReadOnlySpan<byte> brief = c switch
        {
            '"' => "\\\""u8,
            '\\' => "\\\\"u8,
            '\n' => "\\n"u8,
            '\r' => "\\r"u8,
            '\t' => "\\t"u8,
            '\b' => "\\b"u8,
            '\f' => "\\f"u8,
            _ => default,
        };
        if (!brief.IsEmpty)
        {
            Raw(brief);
            return;
        }

        Raw("\\u"u8);
        Span<byte> target = Reserve(4);
        _ = ((uint)c).TryFormat(target, out int written, "x4", CultureInfo.InvariantCulture);
        _length += written;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<byte> Reserve(int size)
    {
        if (_buffer.Length - _length < size)
        {
            Grow(size);
        }

        return _buffer.AsSpan(_length);
    }

    private void Grow(int size)
    {
        long needed = (long)_length + size;
        if (_length > MaxBytes || needed > MaxBytes * 4L)
        {
            throw new ResultNotShownException("the result is too large");
        }

        Array.Resize(ref _buffer, (int)Math.Max(needed, Math.Min(_buffer.Length * 2L, MaxBytes)));
    }
}
