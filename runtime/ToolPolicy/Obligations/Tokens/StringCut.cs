using System;

namespace ToolPolicy.Obligations.Tokens;

/// <summary>Where the content of a JSON string can be cut.</summary>
internal static class StringCut
{
    /// <summary>The last place at or before <paramref name="keep"/> that splits neither a rune, nor an escape, nor a pair of escaped surrogates, nor a placeholder.</summary>
    public static int Boundary(ReadOnlySpan<byte> content, int keep)
    {
        int end = 0;
        int open = -1;
        while (end < keep)
        {
            ReadOnlySpan<byte> rest = content[end..];
            int length = rest[0] == '\\' ? EscapeLength(rest) : RuneLength(rest[0]);
            if (end + length > keep)
            {
                break;
            }

            if (rest.StartsWith("\u27e6"u8))
            {
                open = end;
            }
            else if (rest.StartsWith("\u27e7"u8))
            {
                open = -1;
            }

            end += length;
        }

        return open >= 0 ? open : end;
    }

    private static int EscapeLength(ReadOnlySpan<byte> rest) =>
        rest[1] != 'u' ? 2
        : rest.Length >= 12 && rest[2] is (byte)'d' or (byte)'D' && rest[3] is (byte)'8' or (byte)'9' or (byte)'a' or (byte)'b' or (byte)'A' or (byte)'B' && rest[6] == '\\' ? 12
        : 6;

    private static int RuneLength(byte first) => first switch { < 0x80 => 1, < 0xe0 => 2, < 0xf0 => 3, _ => 4 };
}
