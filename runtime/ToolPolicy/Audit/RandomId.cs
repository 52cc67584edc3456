using System;

namespace ToolPolicy.Audit;

/// <summary>
/// Names that no two calls or sessions share, and that keep no secret. From a random GUID, because <see cref="System.Security.Cryptography.RandomNumberGenerator"/> loads the
/// system's cryptography first, which takes longer than the rest of a program's start.
/// </summary>
internal static class RandomId
{
    /// <summary>So many bytes in hex, up to eight. Bits that say which kind of GUID it is are left out.</summary>
    public static string Of(int bytes)
    {
        Span<byte> guid = stackalloc byte[16];
        _ = Guid.NewGuid().TryWriteBytes(guid);
        guid[12..].CopyTo(guid[4..]);
        return Convert.ToHexString(guid[..bytes]);
    }
}
