using System;
using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace ToolPolicy.Obligations.Redaction;

/// <summary>Keyed pseudonyms: equal values of one kind look equal within a session, and nowhere else.</summary>
/// <remarks>
/// HMAC-SHA-256, cut to 64 bits, under a key that is itself the HMAC of session and kind under the installation's key (a key derivation as in NIST SP 800-108).
/// Guessable values stay guessable to whoever can ask the tool about chosen ones; the pseudonym alone, without the key, tells nothing.
/// </remarks>
internal sealed class Pseudonyms
{
    /// <summary>Made when it is first needed: it loads the system's cryptography, which takes longer than a call.</summary>
    private readonly Lazy<byte[]> _installationKey;

    /// <summary>For a host's own logs, which know no session: under a key that lives and dies with this process.</summary>
    public static Pseudonyms OfLogs { get; } = new(null);

    /// <param name="installationKey">The installation's key; null for a random one, which ends with the process.</param>
    public Pseudonyms(byte[]? installationKey)
    {
        byte[]? copy = installationKey?.AsSpan().ToArray();
        _installationKey = new Lazy<byte[]>(() => copy ?? RandomNumberGenerator.GetBytes(HMACSHA256.HashSizeInBytes));
    }

    public string Of(string value, string? kind, string? session)
    {
        Span<byte> key = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(_installationKey.Value, Encoding.UTF8.GetBytes($"toolpolicy-pseudonym/1\n{session?.Length ?? -1}:{session}\n{kind}"), key);
        byte[] text = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(value.Length));
        try
        {
            int length = Encoding.UTF8.GetBytes(value, text);
            Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
            HMACSHA256.HashData(key, text.AsSpan(0, length), hash);
            return Convert.ToHexString(hash[..8]).ToLowerInvariant();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(text, clearArray: true);
        }
    }
}
