using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace ToolPolicy.Tests.Audit;

public sealed class CrashTests
{
    /// <summary>Killed without a chance to flush or close: what the process handed to the operating system before the body is there.</summary>
    [Fact]
    public async Task The_decision_is_in_the_file_when_the_process_is_killed_inside_the_body()
    {
        string folder = Directory.CreateTempSubdirectory("toolpolicy").FullName;
        string path = Path.Combine(folder, "audit.jsonl");
        using Process process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ToolPolicy.CrashHost.dll"), path]) { RedirectStandardOutput = true })!;
        try
        {
            Assert.Equal("in the body", await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(60)));
            process.Kill();
            await process.WaitForExitAsync();
            JsonElement record = JsonDocument.Parse((await File.ReadAllLinesAsync(path)).Single()).RootElement;
            Assert.Equal("decision", record.GetProperty("event").GetString());
            Assert.Equal("permit", record.GetProperty("decision").GetString());
            Assert.Equal("ada", record.GetProperty("subject").GetString());
        }
        finally
        {
            process.Kill();
            Directory.Delete(folder, recursive: true);
        }
    }
}
