using System;

namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>User name and password in a URL: the authority <c>user:password@host</c> of RFC 3986 section 3.2.1.</summary>
/// <remarks>The scheme before and the path behind it stay. A user name alone, as in <c>ssh://git@host</c>, is none.</remarks>
internal sealed class UrlCredentialsDetector() : Detector(Detectors.UrlCredentials, "url-credentials", Specificity.Named)
{
    private const int MostUserInfo = 256;
    private const int MostAuthority = 512;

    public override ReadOnlySpan<byte> Triggers => "@"u8;

    public override int Reach => MostUserInfo;

    public override bool TryFind(ref TextView text, int at, out TextSpan span)
    {
        int colon = 0;
        int start = at;
        while (start > at - MostUserInfo && IsAuthority(text[start - 1]) && text[start - 1] != '@')
        {
            start--;
            colon = text[start] == ':' ? start : colon;
        }

        // Something before and behind the first colon, and "scheme://" before it all.
        if (colon == 0 || colon == at - 1 || !Precedes(ref text, start) || !IsAuthority(text[at + 1]))
        {
            return Nothing(out span);
        }

        int end = at;
        while (end - at < MostAuthority && IsAuthority(text[end]))
        {
            end++;
        }

        return Found(start, end, out span);
    }

    private static bool Precedes(ref TextView text, int start) =>
        text[start - 1] == '/' && text[start - 2] == '/' && text[start - 3] == ':' && Bytes.IsAlphanumeric(text[start - 4]);

    private static bool IsAuthority(byte b) =>
        b > ' ' && b is not ((byte)'/' or (byte)'"' or (byte)'\'' or (byte)'<' or (byte)'>' or (byte)'?' or (byte)'#' or (byte)'\\' or (byte)'`' or (byte)',' or (byte)')' or 0x7f);
}
