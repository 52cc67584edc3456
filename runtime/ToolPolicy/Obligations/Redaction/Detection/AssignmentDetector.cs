using System;
using System.Buffers;
using System.Collections.Generic;

namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>What is assigned to a name that announces a secret, and looks like one: <c>password=…</c>, <c>"api_key": "…"</c>, <c>Authorization: Bearer …</c> (RFC 6750 section 2.1).</summary>
/// <remarks>
/// <para>Looks like a password: six characters or more, five different ones, and letters with digits or signs among them; behind an unquoted colon, as in a sentence, a digit. What is called, as in <c>password = Read()</c>, is none.</para>
/// <para>Looks like a key or token: sixteen or more, eight different ones, letters and digits.</para>
/// <para>Counted are bytes of UTF-8: a secret in another script has fewer characters for as many guesses.</para>
/// </remarks>
internal sealed class AssignmentDetector() : Detector(Detectors.Assignment, "secret", Specificity.Announced)
{
    private const int MostValue = 512;

    private static readonly SearchValues<byte> InQuotes = AllBut("\""u8);
    private static readonly SearchValues<byte> InApostrophes = AllBut("'"u8);
    private static readonly SearchValues<byte> InBackticks = AllBut("`"u8);
    private static readonly SearchValues<byte> Unquoted = AllBut("\"'`,;&<>()[]{}|"u8);

    public override ReadOnlySpan<byte> Triggers => "=:"u8;

    public override bool TryFind(ref TextView text, int at, out TextSpan span)
    {
        bool isEquals = text[at] == '=';
        if (text[at + 1] == '=')
        {
            return Nothing(out span);
        }

        Span<byte> buffer = stackalloc byte[KeyName.MostLetters];
        int sign = isEquals && text[at - 1] == ':' ? at - 1 : at;
        ReadOnlySpan<byte> name = buffer[^KeyName.Before(ref text, sign, buffer)..];
        bool isPassword = IsPassword(name);
        if (!isPassword && !IsToken(name))
        {
            return Nothing(out span);
        }

        int start = KeyName.ValueAfter(ref text, isEquals && text[at + 1] == '>' ? at + 1 : at);
        byte quote = text[start] is (byte)'"' or (byte)'\'' or (byte)'`' ? text[start] : (byte)0;
        start += quote != 0 ? 1 : 0;
        start += Scheme(ref text, start);
        int end = Value(ref text, start, quote);
        if (end - start < 6 || end > text.Length)
        {
            return Nothing(out span);
        }

        Traits traits = Traits.Of(text.Bytes[start..end]);
        bool looksLikeOne = isPassword
            ? traits.Distinct >= 5 && traits.Letters > 0 && (traits.Digits > 0 || (traits.Letters < end - start && (quote != 0 || isEquals)))
            : end - start >= 16 && traits.Distinct >= 8 && traits.Letters > 0 && traits.Digits > 0;
        return looksLikeOne && !IsReference(text.Bytes[start..end]) && (!isPassword || quote != 0 || text[end] is not ((byte)'(' or (byte)'['))
            ? Found(start, end, out span)
            : Nothing(out span);
    }

    private static bool IsPassword(ReadOnlySpan<byte> name) =>
        name.EndsWith("password"u8) || name.EndsWith("passwd"u8) || name.EndsWith("passphrase"u8) || name.EndsWith("passcode"u8) || name.EndsWith("pwd"u8);

    private static bool IsToken(ReadOnlySpan<byte> name) =>
        name.EndsWith("token"u8) || name.EndsWith("secret"u8) || name.EndsWith("apikey"u8) || name.EndsWith("accesskey"u8) || name.EndsWith("secretkey"u8)
        || name.EndsWith("privatekey"u8) || name.EndsWith("signingkey"u8) || name.EndsWith("encryptionkey"u8) || name.EndsWith("authkey"u8)
        || name.EndsWith("accountkey"u8) || name.EndsWith("credential"u8) || name.EndsWith("authorization"u8);

    /// <summary>The length of an authentication scheme and its blank.</summary>
    private static int Scheme(ref TextView text, int at) =>
        text.Has(at, "Bearer "u8) || text.Has(at, "bearer "u8) ? 7
        : text.Has(at, "Basic "u8) || text.Has(at, "basic "u8) || text.Has(at, "Token "u8) || text.Has(at, "token "u8) ? 6
        : 0;

    /// <summary>The end of a value: at its quote, or at what ends a word. A full stop may be part of it.</summary>
    private static int Value(ref TextView text, int start, byte quote) => start + text.Run(start, quote switch
    {
        (byte)'"' => InQuotes,
        (byte)'\'' => InApostrophes,
        (byte)'`' => InBackticks,
        _ => Unquoted,
    }, MostValue);

    private static SearchValues<byte> AllBut(ReadOnlySpan<byte> ends)
    {
        List<byte> parts = [];
        for (int b = ' ' + 1; b <= byte.MaxValue; b++)
        {
            if (!ends.Contains((byte)b))
            {
                parts.Add((byte)b);
            }
        }

        return SearchValues.Create(parts.ToArray());
    }

    /// <summary>A value that stands elsewhere: a variable, a template's field, an address.</summary>
    private static bool IsReference(ReadOnlySpan<byte> value) =>
        value[0] is (byte)'$' or (byte)'{' or (byte)'<' or (byte)'%' or (byte)'@' or (byte)'*' || value.IndexOf("://"u8) >= 0;

    private readonly record struct Traits(int Letters, int Digits, int Distinct)
    {
        public static Traits Of(ReadOnlySpan<byte> value)
        {
            (int letters, int digits) = (0, 0);
            foreach (byte b in value)
            {
                letters += Bytes.IsLetter(b) || b >= 0x80 ? 1 : 0;
                digits += Bytes.IsDigit(b) ? 1 : 0;
            }

            return new Traits(letters, digits, Bytes.Distinct(value));
        }
    }
}
