using System;
using System.Buffers;

namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>E-mail addresses: <c>local@domain</c> as RFC 5321 bounds it (64 and 255 octets) and RFC 6531 extends it to letters past ASCII.</summary>
/// <remarks>
/// Of RFC 5322's atoms those are read that addresses use: letters, digits and <c>. _ % + - &amp; ~ '</c>. Of letters past ASCII, the Latin, Greek and Cyrillic ones, so
/// that Chinese or Japanese text around an address stays. Quoted local parts, address literals and hosts without a dot are not found.
/// </remarks>
internal sealed class EmailDetector() : Detector(Detectors.Email, "email", Specificity.Shape)
{
    private const int MostLocal = 64;
    private const int MostDomain = 255;
    private const int MostLabel = 63;

    private static readonly SearchValues<byte> TopLevel = Bytes.Of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    public override ReadOnlySpan<byte> Triggers => "@"u8;

    public override int Reach => MostLocal;

    public override bool TryFind(ref TextView text, int at, out TextSpan span)
    {
        int start = Local(ref text, at);
        int end = start < at ? Domain(ref text, at + 1) : 0;
        return end > 0 ? Found(start, end, out span) : Nothing(out span);
    }

    /// <summary>The start of the local part: as far back as its characters go, then forward to one that an address begins with.</summary>
    private static int Local(ref TextView text, int at)
    {
        int least = Math.Max(0, at - MostLocal);
        int start = at;
        while (start > least)
        {
            if (IsLocal(text[start - 1]))
            {
                start--;
            }
            else if (start - 1 > least && IsLetter(ref text, start - 2))
            {
                start -= 2;
            }
            else
            {
                break;
            }
        }

        while (IsSign(text[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>The end of the last label that can be a top-level domain; 0 when there is none.</summary>
    private static int Domain(ref TextView text, int start)
    {
        int end = 0;
        int at = start;
        for (int labels = 0; at - start <= MostDomain; labels++)
        {
            int label = Label(ref text, at);
            if (label == 0)
            {
                return end;
            }

            if (labels > 0 && TopLevelLength(ref text, at, label) is > 0 and int top)
            {
                end = at + top;
            }

            at += label;
            if (label > MostLabel || text[at] != '.')
            {
                return end;
            }

            at++;
        }

        return end;
    }

    private static int Label(ref TextView text, int at)
    {
        int length = 0;
        while (length <= MostLabel)
        {
            byte b = text[at + length];
            int step = Bytes.IsAlphanumeric(b) || (b == '-' && length > 0) ? 1 : IsLetter(ref text, at + length) ? 2 : 0;
            if (step == 0)
            {
                break;
            }

            length += step;
        }

        return length;
    }

    /// <summary>Two or more letters and nothing else of a word behind them, or a whole label in another script or its ASCII form.</summary>
    private static int TopLevelLength(ref TextView text, int at, int label)
    {
        int letters = Math.Min(text.Run(at, TopLevel, MostLabel), label);
        if (letters >= 2 && (letters == label ? text[at + letters] != '_' : text[at + letters] == '-'))
        {
            return letters == 2 && label > 4 && text.Has(at, "xn--"u8) ? label : letters;
        }

        return label >= 4 && !Bytes.IsAlphanumeric(text[at]) ? label : 0;
    }

    private static bool IsLocal(byte b) => Bytes.IsAlphanumeric(b) || b == '_' || IsSign(b);

    /// <summary>What stands within a local part, and begins none.</summary>
    private static bool IsSign(byte b) => b is (byte)'.' or (byte)'%' or (byte)'+' or (byte)'-' or (byte)'&' or (byte)'~' or (byte)'\'';

    /// <summary>Whether one of U+00C0 to U+052F stands at a place, in UTF-8.</summary>
    private static bool IsLetter(ref TextView text, int at) => text[at] is >= 0xc3 and <= 0xd4 && (text[at + 1] & 0xc0) == 0x80;
}
