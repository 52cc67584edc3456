using System;
using System.IO;
using System.IO.Pipelines;
using System.Threading;
using System.Threading.Tasks;

namespace ToolPolicy.Mcp.Tests.Infrastructure;

/// <summary>Two streams between a client and a server in this process. What the server writes is kept, byte for byte.</summary>
internal sealed class Wire : IDisposable
{
    private readonly Pipe _up = new();
    private readonly Pipe _down = new();
    private readonly Recording _recording = new();
    private readonly Recorder _sent;

    public Wire() => _sent = new Recorder(_down.Writer.AsStream(), _recording);

    public Stream ServerInput => _up.Reader.AsStream();

    public Stream ServerOutput => _sent;

    public Stream ClientInput => _down.Reader.AsStream();

    public Stream ClientOutput { get => field ??= _up.Writer.AsStream(); }

    public void Dispose() => _sent.Dispose();

    /// <summary>Everything that the server sent.</summary>
    public string Sent => _recording.Text;

    private sealed class Recorder(Stream inner, Recording recording) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush() => inner.Flush();

        public override Task FlushAsync(CancellationToken cancellationToken) => inner.FlushAsync(cancellationToken);

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count)
        {
            recording.Add(buffer.AsSpan(offset, count));
            inner.Write(buffer, offset, count);
        }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            recording.Add(buffer.Span);
            return inner.WriteAsync(buffer, cancellationToken);
        }
    }
}
