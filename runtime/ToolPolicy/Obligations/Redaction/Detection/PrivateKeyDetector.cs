using System;
using System.Buffers;

namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>Private keys in textual encodings: RFC 7468 (PKCS #1, PKCS #8, SEC 1, OpenSSH) and OpenPGP's armour (RFC 9580 section 6.2).</summary>
/// <remarks>A key whose end line is missing is masked as far as its lines go.</remarks>
internal sealed class PrivateKeyDetector() : Detector(Detectors.PrivateKey, "private-key", Specificity.Named)
{
    private const int MostLabel = 48;
    private static readonly SearchValues<byte> Label = Bytes.Of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ");
    private static readonly SearchValues<byte> Body = Bytes.Of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/= \t\r\n");
    private static readonly SearchValues<byte> Headers = Bytes.Of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/= \t\r\n:,.()@<>_");

    public override ReadOnlySpan<byte> Triggers => "-"u8;

    public override bool TryFind(ref TextView text, int at, out TextSpan span)
    {
        if (text[at + 5] != 'B' || text[at - 1] == '-' || !TryLine(ref text, at, "-----BEGIN "u8, out int body))
        {
            return Nothing(out span);
        }

        // Headers such as "DEK-Info: AES-128-CBC,..." have single hyphens; five of them are the next line of this kind.
        int end = body;
        while (end - body < ScanLimits.Longest)
        {
            end += text.Run(end, Headers, ScanLimits.Longest - (end - body));
            if (text[end] != '-' || text[end + 1] == '-')
            {
                break;
            }

            end++;
        }

        if (TryLine(ref text, end, "-----END "u8, out int whole))
        {
            return Found(at, whole, out span);
        }

        return Found(at, body + text.Run(body, Body, ScanLimits.Longest), out span);
    }

    /// <summary>Reads <c>-----BEGIN … PRIVATE KEY-----</c> or its counterpart; <paramref name="end"/> is what follows it.</summary>
    private static bool TryLine(ref TextView text, int at, ReadOnlySpan<byte> start, out int end)
    {
        end = 0;
        if (!text.Has(at, start))
        {
            return false;
        }

        int label = at + start.Length;
        int length = text.Run(label, Label, MostLabel);
        ReadOnlySpan<byte> name = text.Bytes.Slice(label, length);
        end = label + length + 5;
        return (name.EndsWith("PRIVATE KEY"u8) || name.EndsWith("PRIVATE KEY BLOCK"u8)) && text.Has(end - 5, "-----"u8);
    }
}
