using System;
using System.Buffers;
using System.IO;
using System.Threading.Tasks;

namespace ToolPolicy.Audit;

/// <summary>Appends records to a file, one JSON object a line.</summary>
/// <remarks>
/// A record has been handed to the operating system when the call returns: the end of this process loses none. With <c>durable</c>, it is on the disk. The file is
/// held open for writing by this process alone, which a file of its name with <c>.lock</c> appended sees to; others may read it. Thread-safe.
/// </remarks>
public sealed class JsonLinesAuditSink : IAuditSink, IDisposable
{
    private readonly object _gate = new();
    private readonly ArrayBufferWriter<byte> _line = new(1024);
    private readonly FileStream _lock;
    private readonly FileStream _file;
    private readonly bool _durable;
    private bool _torn;

    /// <summary>Opens or makes the file.</summary>
    /// <param name="path">The file; its folder is made when it is missing.</param>
    /// <param name="durable">Whether each record is flushed to the disk before the call goes on.</param>
    /// <exception cref="IOException">The file cannot be opened, or another process writes it.</exception>
    /// <exception cref="UnauthorizedAccessException">The process may not write it.</exception>
    public JsonLinesAuditSink(string path, bool durable = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        Path = System.IO.Path.GetFullPath(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        _durable = durable;

        // A lock of its own, because sharing for reading does not keep other writers out on every system.
        _lock = new FileStream(Path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        try
        {
            _file = OpenFile();
            _torn = EndsInsideALine(Path);
        }
        catch
        {
            _file?.Dispose();
            _lock.Dispose();
            throw;
        }
    }

    /// <summary>The file's full path.</summary>
    public string Path { get; }

    /// <inheritdoc/>
    public ValueTask WriteAsync(in AuditRecord record)
    {
        lock (_gate)
        {
            _line.ResetWrittenCount();
            if (_torn)
            {
                // What an earlier write left behind stays a line of its own, so that it spoils no other record.
                _line.Write("\n"u8);
            }

            record.WriteTo(_line);
            _line.Write("\n"u8);
            _torn = true;
            _file.Write(_line.WrittenSpan);
            if (_durable)
            {
                _file.Flush(flushToDisk: true);
            }

            _torn = false;
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>Closes the file. Calls that still come are denied, because nothing can record them.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _file.Dispose();
            _lock.Dispose();
        }
    }

    /// <summary>Without a buffer of our own: one record is one write to the operating system.</summary>
    private FileStream OpenFile() => new(Path, FileMode.Append, FileAccess.Write, FileShare.Read, bufferSize: 0);

    private static bool EndsInsideALine(string path)
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        if (file.Length == 0)
        {
            return false;
        }

        file.Seek(-1, SeekOrigin.End);
        return file.ReadByte() != '\n';
    }
}
