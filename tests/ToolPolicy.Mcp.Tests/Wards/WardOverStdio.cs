using System;
using System.Diagnostics;
using System.IO;
using System.IO.Pipelines;
using System.Threading.Tasks;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ToolPolicy.Mcp.Tests.Infrastructure;

namespace ToolPolicy.Mcp.Tests.Wards;

/// <summary>A process of its own. Its standard error is kept too: desktop clients show it.</summary>
internal sealed class WardOverStdio : IWard
{
    private readonly Process _process;
    private readonly Recording _recording = new();
    private readonly Pipe _down = new();
    private readonly Task _pumps;

    private WardOverStdio(Process process)
    {
        _process = process;
        _pumps = Task.WhenAll(
            Recording.PumpAsync(process.StandardOutput.BaseStream, _down.Writer.AsStream(), _recording),
            Recording.PumpAsync(process.StandardError.BaseStream, Stream.Null, _recording));
    }

    public McpClient Client { get; private set; } = null!;

    public string Sent => _recording.Text;

    public static async Task<IWard> ServeAsync(McpClientOptions options)
    {
        WardOverStdio ward = new(Process.Start(new ProcessStartInfo("dotnet", [typeof(WardOverStdio).Assembly.Location, WardServer.Verb])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!);
        ward.Client = await McpClient.CreateAsync(new StreamClientTransport(ward._process.StandardInput.BaseStream, ward._down.Reader.AsStream()), options);
        return ward;
    }

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        _process.StandardInput.Close();
        if (!_process.WaitForExit(TimeSpan.FromSeconds(60)))
        {
            _process.Kill(entireProcessTree: true);
        }

        await _pumps;
        _process.Dispose();
    }
}
