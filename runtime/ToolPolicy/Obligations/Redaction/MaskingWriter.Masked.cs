using System;
using System.Globalization;
using ToolPolicy.Rules;

namespace ToolPolicy.Obligations.Redaction;

/// <content>What stands for sensitive values.</content>
public sealed partial class MaskingWriter
{
    /// <summary>Writes the placeholder of an erased value. The value itself is not asked for.</summary>
    /// <param name="mark">How it is masked.</param>
    public void Masked(SensitiveMark mark)
    {
        MaskedCount++;
        Quote();
        Raw(mark.PlaceholderUtf8);
        Unquote();
    }

    /// <summary>Writes a sensitive string as far as its mark lets it through: its ends, never more than half of it, or its pseudonym.</summary>
    /// <param name="mark">How it is masked.</param>
    /// <param name="value">The value.</param>
    public void Masked(SensitiveMark mark, string? value)
    {
        if (mark.Redaction == ToolPolicy.Redaction.Hash && value is not null)
        {
            MaskedCount++;
            Quote();
            Unescaped(Placeholder.Hashed(mark.Kind, _pseudonyms!.Of(value, mark.Kind, _session)));
            Unquote();
            return;
        }

        if (mark is { KeepFirst: 0, KeepLast: 0 })
        {
            Masked(mark);
            return;
        }

        MaskedCount++;
        PartialText.Split(value, mark.KeepFirst, mark.KeepLast, out ReadOnlySpan<char> first, out ReadOnlySpan<char> last);
        Quote();
        Escape(first);
        Raw(mark.PlaceholderUtf8);
        Escape(last);
        Unquote();
    }

    /// <summary>Writes the pseudonym of a sensitive value that is no string, by its invariant text.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="mark">How it is masked.</param>
    /// <param name="value">The value.</param>
    public void Masked<T>(SensitiveMark mark, T value)
        where T : struct, IFormattable => Masked(mark, value.ToString(null, CultureInfo.InvariantCulture));

    /// <inheritdoc cref="Masked{T}(SensitiveMark, T)"/>
    public void Masked<T>(SensitiveMark mark, T? value)
        where T : struct, IFormattable => Masked(mark, value?.ToString(null, CultureInfo.InvariantCulture));

    /// <summary>Begins a masked value: a JSON string inside a document, plain text where it is the whole result.</summary>
    private void Quote()
    {
        IsText |= _depth == 0;
        Separate();
        if (_depth > 0)
        {
            Raw("\""u8);
        }
    }

    private void Unquote()
    {
        if (_depth > 0)
        {
            Raw("\""u8);
        }

        _comma = true;
    }
}
