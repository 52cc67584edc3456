namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>IPv4 addresses in dotted decimal (RFC 791, as RFC 6943 section 3.1.1 reads it strictly).</summary>
/// <remarks>Not loopback, unspecified, nor network masks, and not a version number: a fifth part or a "v" before makes it one.</remarks>
internal sealed class IpV4Detector() : Detector(Detectors.IpAddress, "ip-address", Specificity.Shape)
{
    private static readonly string[] Versions = ["v", "ver", "version", "release"];

    public override NumberShape Number => new(4, 7, 0b1110);

    public override bool TryFind(ref TextView text, int at, out TextSpan span)
    {
        int end = Read(ref text, at, out uint address);

        // What breaks off has 0 in its first byte.
        bool isNobody = address >> 24 is 0 or 127 || address >> 8 == 0xffffff || address == 0xff000000 || address == 0xffff0000;
        return !isNobody && Edge.Begins(ref text, at) && Edge.Ends(ref text, end) && !Context.IsCalled(ref text, at, Versions)
            ? Found(at, end, out span)
            : Nothing(out span);
    }

    /// <summary>Four numbers up to 255 without leading zeros; 0 when they are not there.</summary>
    public static int Read(ref TextView text, int at, out uint address)
    {
        address = 0;
        for (int part = 0; part < 4; part++)
        {
            if (part > 0 && text[at++] != '.')
            {
                return 0;
            }

            int from = at;
            int value = 0;
            while (at - from < 4 && Bytes.IsDigit(text[at]))
            {
                value = (value * 10) + (text[at++] - '0');
            }

            if (at == from || value > 255 || (text[from] == '0' && at - from > 1) || at - from > 3)
            {
                return 0;
            }

            address = (address << 8) | (uint)value;
        }

        return at;
    }
}
