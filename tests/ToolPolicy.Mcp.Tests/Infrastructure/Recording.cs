using System;
using System.Buffers;
using System.IO;
using System.Text;
using System.Threading.Tasks;

namespace ToolPolicy.Mcp.Tests.Infrastructure;

/// <summary>Bytes that went by, in their order. Thread-safe.</summary>
internal sealed class Recording
{
    private readonly ArrayBufferWriter<byte> _kept = new();

    public string Text
    {
        get
        {
            lock (_kept)
            {
                return Encoding.UTF8.GetString(_kept.WrittenSpan);
            }
        }
    }

    public void Add(ReadOnlySpan<byte> bytes)
    {
        lock (_kept)
        {
            _kept.Write(bytes);
        }
    }

    /// <summary>Passes on what one stream brings, to its end; each byte is kept before it goes on.</summary>
    public static async Task PumpAsync(Stream from, Stream to, Recording? recording)
    {
        byte[] buffer = new byte[16 * 1024];
        try
        {
            for (int read; (read = await from.ReadAsync(buffer)) > 0;)
            {
                recording?.Add(buffer.AsSpan(0, read));
                await to.WriteAsync(buffer.AsMemory(0, read));
                await to.FlushAsync();
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // One of the two is gone.
        }
        finally
        {
            await to.DisposeAsync();
        }
    }
}
