using System;
using System.Buffers;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using ToolPolicy.Obligations.Redaction;
using ToolPolicy.Obligations.Redaction.Detection;

namespace ToolPolicy.Obligations;

/// <summary>Masks text while it is read, and reads no more of it than its cap could hold.</summary>
/// <remarks>
/// A secret that is split over two reads is one. Where a result repeats sensitive arguments, the beginning is kept and looked into whenever it has doubled; where a
/// program's own patterns are looked for, the text is read to its end, because what a pattern matches can be of any length.
/// </remarks>
internal static class TextReading
{
    private const int Piece = 4096;

    /// <summary>Longer texts that cannot be masked while they come are withheld. 64 Mi characters.</summary>
    private const int MostKept = 64 * 1024 * 1024;

    /// <summary>Reads a text into a writer.</summary>
    /// <param name="reader">The text; it is not disposed.</param>
    /// <param name="writer">Gets it as plain text, masked.</param>
    /// <param name="cancellation">Asked before and after each read: not every reader looks.</param>
    /// <exception cref="ResultNotShownException">It is too long to be masked.</exception>
    public static async ValueTask ReadAsync(TextReader reader, MaskingWriter writer, CancellationToken cancellation)
    {
        char[] piece = ArrayPool<char>.Shared.Rent(Piece);
        try
        {
            await (writer.MasksWhileReading ? MaskAsync(reader, writer, piece, cancellation) : KeepAsync(reader, writer, piece, cancellation));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(piece, clearArray: true);
        }
    }

    private static async ValueTask MaskAsync(TextReader reader, MaskingWriter writer, char[] piece, CancellationToken cancellation)
    {
        ArrayBufferWriter<byte> output = new(Piece);
        MaskStream masks = new(writer.EveryDetector, output);
        int askAt = writer.AskAt;
        bool isOver = false;
        while (!isOver && await NextAsync(reader, piece, cancellation) is > 0 and int length)
        {
            masks.Append(piece.AsSpan(0, length));
            if (output.WrittenCount >= askAt)
            {
                askAt = Twice(output.WrittenCount);
                isOver = writer.IsOver(output.WrittenSpan);
            }
        }

        if (!isOver)
        {
            masks.Complete();
        }

        writer.MaskedText(output.WrittenSpan, masks.MaskedCount, isAll: !isOver);
        output.Clear();
    }

    private static async ValueTask KeepAsync(TextReader reader, MaskingWriter writer, char[] piece, CancellationToken cancellation)
    {
        StringBuilder kept = new();
        int askAt = writer.AskAt;
        while (await NextAsync(reader, piece, cancellation) is > 0 and int length)
        {
            kept.Append(piece, 0, length);
            if (kept.Length > MostKept)
            {
                throw new ResultNotShownException("the result is too large");
            }

            if (kept.Length >= askAt)
            {
                askAt = Twice(kept.Length);
                if (writer.TryWriteBeginning(kept.ToString()))
                {
                    return;
                }
            }
        }

        writer.Text(kept.ToString(), isOfKnownLength: false);
    }

    private static async ValueTask<int> NextAsync(TextReader reader, char[] piece, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        int length = await reader.ReadAsync(piece.AsMemory(0, Piece), cancellation);
        cancellation.ThrowIfCancellationRequested();
        return length;
    }

    private static int Twice(int length) => (int)Math.Min(length * 2L, int.MaxValue);
}
