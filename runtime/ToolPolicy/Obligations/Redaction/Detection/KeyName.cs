using System;

namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>The name before an equals sign or colon: letters and digits in lower case, without the hyphens, underscores, spaces and full stops between them, and without one behind them.</summary>
internal static class KeyName
{
    /// <summary>No name that matters is longer.</summary>
    public const int MostLetters = 20;

    /// <summary>Blanks that may stand around an equals sign or colon.</summary>
    public const int MostBlanks = 4;

    /// <summary>Reads backwards from what stands before the sign.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the sign stands.</param>
    /// <param name="buffer">Room for the name, which ends where the room does.</param>
    public static int Before(ref TextView text, int at, scoped Span<byte> buffer)
    {
        int from = at - 1;
        for (int i = 0; i < MostBlanks && IsBlank(text[from]); i++)
        {
            from--;
        }

        if (text[from] is (byte)'"' or (byte)'\'' or (byte)']')
        {
            from--;
        }

        if (text[from] is (byte)'"' or (byte)'\'')
        {
            from--;
        }

        int free = buffer.Length;
        while (free > 0)
        {
            byte b = text[from];
            if (!Bytes.IsAlphanumeric(b))
            {
                if (b is not ((byte)'_' or (byte)'-' or (byte)' ' or (byte)'.') || !Bytes.IsAlphanumeric(text[from - 1]))
                {
                    break;
                }

                b = text[--from];
            }

            buffer[--free] = Bytes.Lower(b);
            from--;
        }

        return buffer.Length - free;
    }

    public static bool IsBlank(byte b) => b is (byte)' ' or (byte)'\t';

    /// <summary>Where the value begins, behind the sign and blanks.</summary>
    public static int ValueAfter(ref TextView text, int at)
    {
        int value = at + 1;
        for (int i = 0; i < MostBlanks && IsBlank(text[value]); i++)
        {
            value++;
        }

        return value;
    }
}
