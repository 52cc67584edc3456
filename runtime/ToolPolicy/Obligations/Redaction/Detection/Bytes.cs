using System;
using System.Buffers;
using System.Numerics;

namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>Classes of bytes, as specifications of secrets name them.</summary>
internal static class Bytes
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private const string LettersDigits = Letters + "0123456789";

    public static readonly SearchValues<byte> Alphanumeric = Of(LettersDigits);
    public static readonly SearchValues<byte> Word = Of(LettersDigits + "_");
    public static readonly SearchValues<byte> AlphanumericHyphen = Of(LettersDigits + "-");

    /// <summary>RFC 4648, table 1, with its padding.</summary>
    public static readonly SearchValues<byte> Base64 = Of(LettersDigits + "+/=");

    /// <summary>RFC 4648, table 2, without padding.</summary>
    public static readonly SearchValues<byte> Base64Url = Of(LettersDigits + "-_");

    public static readonly SearchValues<byte> UpperBase32 = Of("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");

    public static SearchValues<byte> Of(string ascii) => SearchValues.Create(System.Text.Encoding.ASCII.GetBytes(ascii));

    public static bool IsDigit(byte b) => (uint)(b - '0') <= 9;

    public static bool IsLetter(byte b) => (uint)((b | 0x20) - 'a') <= 'z' - 'a';

    public static bool IsAlphanumeric(byte b) => IsDigit(b) || IsLetter(b);

    public static bool IsHex(byte b) => IsDigit(b) || (uint)((b | 0x20) - 'a') <= 'f' - 'a';

    public static byte Lower(byte b) => (uint)(b - 'A') <= 'Z' - 'A' ? (byte)(b | 0x20) : b;

    /// <summary>How many different bytes there are. A sample such as <c>xxxx-xxxx</c> has few.</summary>
    public static int Distinct(ReadOnlySpan<byte> text)
    {
        (ulong low, ulong high) = (0, 0);
        foreach (byte b in text)
        {
            low |= b < 64 ? 1UL << b : 0;
            high |= b >= 64 ? 1UL << (b & 63) : 0;
        }

        return BitOperations.PopCount(low) + BitOperations.PopCount(high);
    }
}
