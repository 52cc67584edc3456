using System;
using System.Buffers.Text;
using System.Globalization;
using System.Text.Unicode;
using ToolPolicy.Obligations.Redaction.Detection;

namespace ToolPolicy.Obligations.Redaction;

/// <content>One method a scalar type: the spelling of System.Text.Json.</content>
public sealed partial class MaskingWriter
{
    /// <summary>Writes a string as data.</summary>
    public void Value(string? value)
    {
        if (value is null)
        {
            Null();
            return;
        }

        if (_detectors is { } detectors && TryWriteFound(value, detectors))
        {
            return;
        }

        // The common case in one go: room for the worst, a quote, what needs no escape, a quote.
        Span<byte> target = Reserve(checked((value.Length * 3) + 3));
        int at = 0;
        if (_comma)
        {
            target[at++] = (byte)',';
        }

        target[at++] = (byte)'"';
        if (value.AsSpan().IndexOfAny(Escaped) >= 0)
        {
            _length += at;
            Escape(value);
            Raw("\""u8);
        }
        else
        {
            Utf8.FromUtf16(value, target[at..], out _, out int written, replaceInvalidSequences: true);
            target[at + written] = (byte)'"';
            _length += at + written + 1;
        }

        _comma = true;
    }

    /// <summary>Writes a Boolean.</summary>
    public void Value(bool value) => Literal(value ? "true"u8 : "false"u8);

    /// <summary>Writes a character as a string of one.</summary>
    public void Value(char value)
    {
        Separate();
        Raw("\""u8);
        Escape(new ReadOnlySpan<char>(in value));
        Raw("\""u8);
        _comma = true;
    }

    /// <summary>Writes a number.</summary>
    public void Value(int value) => Number(value, 11);

    /// <inheritdoc cref="Value(int)"/>
    public void Value(byte value) => Number((int)value, 11);

    /// <inheritdoc cref="Value(int)"/>
    public void Value(sbyte value) => Number((int)value, 11);

    /// <inheritdoc cref="Value(int)"/>
    public void Value(short value) => Number((int)value, 11);

    /// <inheritdoc cref="Value(int)"/>
    public void Value(ushort value) => Number((int)value, 11);

    /// <inheritdoc cref="Value(int)"/>
    public void Value(uint value) => Number(value, 11);

    /// <inheritdoc cref="Value(int)"/>
    public void Value(long value) => Number(value, 20);

    /// <inheritdoc cref="Value(int)"/>
    public void Value(ulong value) => Number(value, 20);

    /// <inheritdoc cref="Value(int)"/>
    public void Value(decimal value) => Number(value, 32);

    /// <inheritdoc cref="Value(int)"/>
    public void Value(Int128 value) => Number(value, 40);

    /// <inheritdoc cref="Value(int)"/>
    public void Value(UInt128 value) => Number(value, 40);

    /// <inheritdoc cref="Value(double)"/>
    public void Value(Half value)
    {
        if (!Half.IsFinite(value))
        {
            throw new ResultNotShownException("a number is not finite");
        }

        Number(value, 32);
    }

    /// <summary>Writes a number.</summary>
    /// <exception cref="ResultNotShownException">Not a finite number; JSON has no word for it.</exception>
    public void Value(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new ResultNotShownException("a number is not finite");
        }

        Number(value, 32);
    }

    /// <inheritdoc cref="Value(double)"/>
    public void Value(float value)
    {
        if (!float.IsFinite(value))
        {
            throw new ResultNotShownException("a number is not finite");
        }

        Number(value, 32);
    }

    /// <summary>Writes a GUID as a string.</summary>
    public void Value(Guid value) => Quoted(value, 36);

    /// <summary>Writes a moment in ISO 8601, without trailing zeros of the fraction.</summary>
    public void Value(DateTime value)
    {
        Span<byte> text = stackalloc byte[33];
        _ = Utf8Formatter.TryFormat(value, text, out int length, 'O');
        QuotedMoment(text[..length]);
    }

    /// <inheritdoc cref="Value(DateTime)"/>
    public void Value(DateTimeOffset value)
    {
        Span<byte> text = stackalloc byte[33];
        _ = Utf8Formatter.TryFormat(value, text, out int length, 'O');
        QuotedMoment(text[..length]);
    }

    /// <summary>Writes a date, such as <c>2026-11-21</c>.</summary>
    public void Value(DateOnly value) => Quoted(value, 10, "O");

    /// <summary>Writes a time of day.</summary>
    public void Value(TimeOnly value) => Quoted(value.ToTimeSpan(), 26);

    /// <summary>Writes a duration.</summary>
    public void Value(TimeSpan value) => Quoted(value, 26);

    /// <summary>Writes an address as it was given.</summary>
    public void Value(Uri? value) => Value(value?.OriginalString);

    /// <summary>Writes a version.</summary>
    public void Value(Version? value) => Value(value?.ToString());

    /// <summary>Writes bytes in base64.</summary>
    public void Value(byte[]? value)
    {
        if (value is null)
        {
            Null();
            return;
        }

        Value(new ReadOnlyMemory<byte>(value));
    }

    /// <inheritdoc cref="Value(byte[])"/>
    public void Value(Memory<byte> value) => Value((ReadOnlyMemory<byte>)value);

    /// <inheritdoc cref="Value(byte[])"/>
    public void Value(ReadOnlyMemory<byte> value)
    {
        Separate();
        Raw("\""u8);
        Base64.EncodeToUtf8(value.Span, Reserve(Base64.GetMaxEncodedToUtf8Length(value.Length)), out _, out int written);
        _length += written;
        Raw("\""u8);
        _comma = true;
    }

    /// <summary>Makes the result plain text. Null stays JSON's null.</summary>
    public void Text(string? value) => Text(value, isOfKnownLength: true);

    /// <summary>Makes the result plain text.</summary>
    /// <param name="value">The text.</param>
    /// <param name="isOfKnownLength">Whether a cut may tell how long it is.</param>
    internal void Text(string? value, bool isOfKnownLength)
    {
        if (value is null)
        {
            Null();
            return;
        }

        // What is longer than the cap could hold is cut in any case, so the rest of it is not looked at.
        if (isOfKnownLength && TryWriteFarEnough(value))
        {
            return;
        }

        IsText = true;

        // Repeated arguments are looked for before brackets are escaped: what an escape cuts in two could not be found any more.
        DetectorSet? detectors = _echoes is null ? _detectors : EveryDetector;
        if (detectors is null || !TryWriteFound(value, detectors))
        {
            TextLength = value.Length;
            ReadOnlySpan<char> shown = value.AsSpan(0, Math.Min(value.Length, _mostText));
            if (shown.Contains(Placeholder.Open))
            {
                Escape(shown);
            }
            else
            {
                WholeText = value;
            }
        }

        TextLength = isOfKnownLength ? TextLength : -1;
    }

    private void Number<T>(T value, int maxLength)
        where T : IUtf8SpanFormattable
    {
        Separate();
        _ = value.TryFormat(Reserve(maxLength), out int written, default, CultureInfo.InvariantCulture);
        _length += written;
        _comma = true;
    }

    private void Quoted<T>(T value, int maxLength, string? format = null)
        where T : IUtf8SpanFormattable
    {
        Separate();
        Span<byte> target = Reserve(maxLength + 2);
        target[0] = (byte)'"';
        _ = value.TryFormat(target[1..], out int written, format, CultureInfo.InvariantCulture);
        target[written + 1] = (byte)'"';
        _length += written + 2;
        _comma = true;
    }

    /// <summary>The round-trip form has seven digits of fraction, at a fixed place; trailing zeros go, and a fraction of zeros goes whole.</summary>
    private void QuotedMoment(ReadOnlySpan<byte> roundTrip)
    {
        const int Seconds = 19;
        int end = Seconds + 8;
        while (roundTrip[end - 1] == '0')
        {
            end--;
        }

        Separate();
        Raw("\""u8);
        Raw(roundTrip[..(end == Seconds + 1 ? Seconds : end)]);
        Raw(roundTrip[(Seconds + 8)..]);
        Raw("\""u8);
        _comma = true;
    }
}
