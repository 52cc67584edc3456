using System;
using System.Collections.Generic;

namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>International bank account numbers: ISO 13616, with the lengths of the SWIFT IBAN registry and check digits modulo 97 (ISO 7064).</summary>
/// <remarks>In one run, or in groups of four with one and the same space or hyphen between, as the standard prints them.</remarks>
internal sealed class IbanDetector() : Detector(Detectors.Iban, "iban", Specificity.Checked)
{
    /// <summary>Registry, release 99: country and length.</summary>
    private const string Registry =
        "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 "
        + "GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 "
        + "PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30";

    private static readonly byte[] Lengths = ReadRegistry();

    /// <summary>The check digits; whatever it is asked at has both.</summary>
    public override NumberShape Number => new(2, 2, NumberShape.AnyRun);

    public override int Reach => 2;

    public override bool TryFind(ref TextView text, int at, out TextSpan span)
    {
        int start = at - 2;
        int length = LengthOf(text[start], text[start + 1]);
        if (length == 0 || !Edge.Begins(ref text, start))
        {
            return Nothing(out span);
        }

        Span<byte> digits = stackalloc byte[34];
        int end = ReadAccount(ref text, start, digits[..length]);
        return end > 0 && Edge.Ends(ref text, end) && Remainder(digits[..length]) == 1 ? Found(start, end, out span) : Nothing(out span);
    }

    /// <summary>Reads as many characters as the country has; 0 when they are not there.</summary>
    private static int ReadAccount(ref TextView text, int at, scoped Span<byte> account)
    {
        byte separator = text[at + 4] is (byte)' ' or (byte)'-' ? text[at + 4] : (byte)0;
        for (int i = 0; i < account.Length; i++)
        {
            if (separator != 0 && i > 0 && i % 4 == 0 && text[at++] != separator)
            {
                return 0;
            }

            account[i] = text[at++];
            if (!Bytes.IsAlphanumeric(account[i]))
            {
                return 0;
            }
        }

        return at;
    }

    /// <summary>ISO 7064, MOD 97-10: the first four characters go last, and letters count from 10.</summary>
    private static int Remainder(ReadOnlySpan<byte> account)
    {
        int remainder = 0;
        for (int i = 0; i < account.Length; i++)
        {
            byte b = account[(i + 4) % account.Length];
            remainder = (Bytes.IsDigit(b) ? (remainder * 10) + (b - '0') : (remainder * 100) + ((b & ~0x20) - 'A' + 10)) % 97;
        }

        return remainder;
    }

    private static int LengthOf(byte first, byte second) =>
        Bytes.IsLetter(first) && Bytes.IsLetter(second) && ((first ^ second) & 0x20) == 0 ? Lengths[(((first & ~0x20) - 'A') * 26) + ((second & ~0x20) - 'A')] : 0;

    private static byte[] ReadRegistry()
    {
        byte[] lengths = new byte[26 * 26];
        foreach (string entry in (IEnumerable<string>)Registry.Split(' '))
        {
            lengths[((entry[0] - 'A') * 26) + (entry[1] - 'A')] = byte.Parse(entry.AsSpan(2), null);
        }

        return lengths;
    }
}
