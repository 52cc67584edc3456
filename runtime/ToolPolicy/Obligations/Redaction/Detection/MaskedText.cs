using System;
using System.Buffers;

namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>Writes plain text with placeholders where secrets stood.</summary>
internal static class MaskedText
{
    /// <summary>U+27E6, which is reserved.</summary>
    private static ReadOnlySpan<byte> Open => "\u27e6"u8;

    /// <summary>Writes a text with its findings masked, into a buffer that is large enough for nearly every text.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="findings">What was found in it, in order and without overlaps.</param>
    /// <param name="target">Where to write.</param>
    /// <param name="written">How much was written.</param>
    /// <returns>False when the buffer is too small.</returns>
    public static bool TryWrite(ReadOnlySpan<byte> utf8, ReadOnlySpan<Finding> findings, Span<byte> target, out int written)
    {
        written = 0;
        int at = 0;
        foreach (ref readonly Finding finding in findings)
        {
            ReadOnlySpan<byte> placeholder = finding.Detector.Placeholder;
            if (target.Length - written < finding.Start - at + placeholder.Length)
            {
                return false;
            }

            utf8[at..finding.Start].CopyTo(target[written..]);
            written += finding.Start - at;
            placeholder.CopyTo(target[written..]);
            written += placeholder.Length;
            at = finding.End;
        }

        if (!utf8[at..].TryCopyTo(target[written..]))
        {
            return false;
        }

        written += utf8.Length - at;
        return true;
    }

    /// <summary>Writes text in which nothing was found. The reserved bracket is escaped, so that data cannot pass for a placeholder.</summary>
    public static void Write(ReadOnlySpan<byte> utf8, IBufferWriter<byte> output)
    {
        while (utf8.IndexOf(Open) is >= 0 and int bracket)
        {
            output.Write(utf8[..bracket]);
            output.Write("\\u27e6"u8);
            utf8 = utf8[(bracket + Open.Length)..];
        }

        output.Write(utf8);
    }
}
