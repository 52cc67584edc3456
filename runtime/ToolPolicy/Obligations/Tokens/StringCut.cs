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

    private static int EscapeLength(ReadOnlySpan<byte> rest) => rest switch
    {
        [_, (byte)'u', (byte)'d' or (byte)'D', (byte)'8' or (byte)'9' or (byte)'a' or (byte)'b' or (byte)'A' or (byte)'B', _, _, (byte)'\\', (byte)'u', ..] => 12,
        [_, (byte)'u', ..] => 6,
        _ => 2,
    };

    private static int RuneLength(byte first) => first switch { <= 0x7f => 1, <= 0xdf => 2, <= 0xef => 3, _ => 4 };
}
