using System;
using System.Buffers;

namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>
/// Secrets of Microsoft Azure: account and shared access keys of 32 or 64 bytes in base64 (Azure Storage, Service Bus, Cosmos DB), the signature of a shared access
/// signature (Azure Storage docs, "Create a service SAS": <c>sig=</c>, HMAC-SHA-256), client secrets of Entra ID (<c>Q~</c> after a digit).
/// </summary>
internal sealed class AzureKeyDetector() : Detector(Detectors.AzureKey, "azure-key", Specificity.Named)
{
    private const int LeastKey = 40;
    private static readonly SearchValues<byte> Escaped = Bytes.Of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=%");
    private static readonly SearchValues<byte> ClientSecret = Bytes.Of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_~.-");

    public override ReadOnlySpan<byte> Triggers => "=~"u8;

    public override int Reach => 5;

    public override bool TryFind(ref TextView text, int at, out TextSpan span) => text[at] == '=' ? TryAssigned(ref text, at, out span) : TryClientSecret(ref text, at, out span);

    private static bool TryAssigned(ref TextView text, int at, out TextSpan span)
    {
        if (!text.Has(at - 10, "AccountKey"u8) && !text.Has(at - 15, "SharedAccessKey"u8)
            && !(text.Has(at - 3, "sig"u8) && text[at - 4] is (byte)'?' or (byte)'&' or (byte)';'))
        {
            return Nothing(out span);
        }

        int length = text.Run(at + 1, Escaped, 128);
        return length >= LeastKey ? Found(at + 1, at + 1 + length, out span) : Nothing(out span);
    }

    /// <summary>Three characters, a digit, <c>Q~</c>, then 31 to 34 more.</summary>
    private static bool TryClientSecret(ref TextView text, int at, out TextSpan span)
    {
        int start = at - 5;
        if (text[at - 1] != 'Q' || !Bytes.IsDigit(text[at - 2]) || !IsSecret(text[start]) || !IsSecret(text[start + 1]) || !IsSecret(text[start + 2]) || Bytes.IsAlphanumeric(text[start - 1]))
        {
            return Nothing(out span);
        }

        int length = text.Run(at + 1, ClientSecret, 64);
        return length is >= 31 and <= 36 ? Found(start, at + 1 + length, out span) : Nothing(out span);
    }

    private static bool IsSecret(byte b) => Bytes.IsAlphanumeric(b) || b is (byte)'_' or (byte)'~' or (byte)'.' or (byte)'-';
}
