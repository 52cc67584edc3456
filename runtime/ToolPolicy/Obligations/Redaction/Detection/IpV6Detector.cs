using System;

namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>IPv6 addresses in the text forms of RFC 4291 section 2.2, the compressed and the mixed one among them.</summary>
/// <remarks>
/// Eight groups, or <c>::</c> with a digit somewhere and either three groups or a first one of three or four characters, so that <c>a::b</c> in a program is none.
/// Not loopback and unspecified. None ends before a letter, digit, underscore or colon; where the mixed form would, what stands before its first full stop may be one.
/// </remarks>
internal sealed class IpV6Detector() : Detector(Detectors.IpAddress, "ip-address", Specificity.Shape)
{
    private const int MostGroups = 8;

    public override ReadOnlySpan<byte> Triggers => ":"u8;

    public override int Reach => 4;

    /// <summary>It is asked at every colon, and answers at the first of an address.</summary>
    public override bool TryFind(ref TextView text, int at, out TextSpan span)
    {
        int start = at;
        while (at - start < 5 && Bytes.IsHex(text[start - 1]))
        {
            start--;
        }

        byte before = text[start - 1];
        if (at - start > 4 || before == ':' || before == '.' || Bytes.IsAlphanumeric(before) || before == '_')
        {
            return Nothing(out span);
        }

        int end = Read(ref text, start, out int groups, out bool isCompressed, out bool hasDigit);
        bool isAddress = isCompressed ? hasDigit && groups < MostGroups && (groups >= 3 || (groups == 2 && at - start >= 3)) : groups == MostGroups && hasDigit;
        return isAddress && MayEnd(ref text, end) ? Found(start, end, out span) : Nothing(out span);
    }

    private static bool MayEnd(ref TextView text, int end) => !Bytes.IsAlphanumeric(text[end]) && text[end] is not ((byte)':' or (byte)'_');

    private static int Read(ref TextView text, int at, out int groups, out bool isCompressed, out bool hasDigit)
    {
        (groups, isCompressed, hasDigit) = (0, false, false);
        if (text[at] == ':')
        {
            if (text[at + 1] != ':')
            {
                return at;
            }

            isCompressed = true;
            at += 2;
        }

        while (true)
        {
            int from = at;
            while (at - from < 5 && Bytes.IsHex(text[at]))
            {
                hasDigit |= Bytes.IsDigit(text[at++]);
            }

            if (at == from)
            {
                return at;
            }

            if (text[at] == '.' && groups <= MostGroups - 2 && IpV4Detector.Read(ref text, from, out _) is > 0 and int mixed && MayEnd(ref text, mixed))
            {
                groups += 2;
                return mixed;
            }

            groups += at - from > 4 ? MostGroups + 1 : 1;
            if (text[at] != ':' || groups >= MostGroups)
            {
                return at;
            }

            if (text[at + 1] == ':')
            {
                if (isCompressed)
                {
                    return at;
                }

                isCompressed = true;
                at += 2;
            }
            else if (Bytes.IsHex(text[at + 1]))
            {
                at++;
            }
            else
            {
                return at;
            }
        }
    }
}
