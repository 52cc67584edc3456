using System;

namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>JSON web tokens in compact form: RFC 7519 over JWS (RFC 7515, three parts) or JWE (RFC 7516, five parts).</summary>
/// <remarks>A part that begins with <c>eyJ</c> is a JSON object in base64url.</remarks>
internal sealed class JwtDetector() : Detector(Detectors.Jwt, "jwt", Specificity.Named)
{
    private const int LeastPart = 8;

    /// <summary>"eyJ": the rarest of the three letters.</summary>
    public override ReadOnlySpan<byte> Triggers => "J"u8;

    public override int Reach => 2;

    public override bool TryFind(ref TextView text, int at, out TextSpan span)
    {
        int start = at - 2;
        byte before = text[start - 1];
        if (text[at - 1] != 'y' || text[start] != 'e' || Bytes.IsAlphanumeric(before) || before is (byte)'-' or (byte)'_')
        {
            return Nothing(out span);
        }

        int second = Part(ref text, start, LeastPart);
        if (second == 0 || text[second] != '.')
        {
            return Nothing(out span);
        }

        bool isSigned = text.Has(second + 1, "eyJ"u8);
        int third = Part(ref text, second + 1, isSigned ? LeastPart : 0);
        if (third == 0 || text[third] != '.')
        {
            return Nothing(out span);
        }

        int end = Part(ref text, third + 1, isSigned ? 0 : LeastPart);
        for (int part = 3; !isSigned && part < 5 && end > 0; part++)
        {
            end = text[end] == '.' ? Part(ref text, end + 1, LeastPart) : 0;
        }

        return end > 0 ? Found(start, end, out span) : Nothing(out span);
    }

    /// <summary>The end of a part of at least so many characters; 0 when it is shorter.</summary>
    private static int Part(ref TextView text, int at, int least)
    {
        int length = text.Run(at, Bytes.Base64Url, ScanLimits.Longest / 4);
        return length >= least ? at + length : 0;
    }
}
