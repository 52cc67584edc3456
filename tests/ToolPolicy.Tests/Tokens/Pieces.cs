using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace ToolPolicy.Tests.Tokens;

/// <summary>A text that comes in pieces, and what was done with it.</summary>
internal sealed class Pieces(byte[] unit, int piece, int repetitions = 1)
{
    public Pieces(string unit, int piece, int repetitions = 1)
        : this(Encoding.UTF8.GetBytes(unit), piece, repetitions)
    {
    }

    /// <summary>How many bytes or characters were given.</summary>
    public int Given { get; private set; }

    public int Disposed { get; private set; }

    public int ThrowAt { get; init; } = int.MaxValue;

    public int CancelAt { get; init; } = int.MaxValue;

    public CancellationTokenSource? Cancellation { get; init; }

    public bool ThrowsOnDispose { get; init; }

    public string All => string.Concat(Enumerable.Repeat(Encoding.UTF8.GetString(unit), repetitions));

    public int Next(Span<byte> target)
    {
        int length = Begin((long)unit.Length * repetitions, target.Length);
        for (int i = 0; i < length; i++)
        {
            target[i] = unit[(Given + i) % unit.Length];
        }

        Given += length;
        return length;
    }

    public int Next(Span<char> target)
    {
        string text = Encoding.UTF8.GetString(unit);
        int length = Begin((long)text.Length * repetitions, target.Length);
        for (int i = 0; i < length; i++)
        {
            target[i] = text[(Given + i) % text.Length];
        }

        Given += length;
        return length;
    }

    public void Dispose()
    {
        Disposed++;
        if (ThrowsOnDispose)
        {
            throw new IOException("the secret is 42");
        }
    }

    private int Begin(long all, int room)
    {
        if (Given >= ThrowAt)
        {
            throw new IOException("the secret is 42");
        }

        if (Given >= CancelAt)
        {
            Cancellation!.Cancel();
        }

        return (int)Math.Min(Math.Min(piece, room), all - Given);
    }
}

/// <summary>Pieces of characters. It never looks at its cancellation.</summary>
internal sealed class PiecesReader(Pieces pieces) : TextReader
{
    public override async ValueTask<int> ReadAsync(Memory<char> buffer, CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        return pieces.Next(buffer.Span);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        pieces.Dispose();
    }
}

/// <summary>Pieces of bytes.</summary>
internal sealed class PiecesStream(Pieces pieces) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => pieces.Next(buffer.AsSpan(offset, count));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        return pieces.Next(buffer.Span);
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        pieces.Dispose();
    }
}
