using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using ToolPolicy.Audit;
using ToolPolicy.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Tests.Audit;

public sealed class AuditSinkTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("toolpolicy").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_line_has_the_fields_of_a_record()
    {
        string path = Path.Combine(_folder, "sub", "audit.jsonl");
        using (JsonLinesAuditSink sink = new(path, durable: true))
        {
            Recording recording = new() { Options = { Audit = sink } };
            GuardedFunction function = new AuditedTools().Guarded(recording.Guard).Single();
            ToolSession session = ToolSession.Open(
                ToolPrincipal.Service("nightly", ["tester"], Testing.TestPrincipal.WithClaims("ada", ("tenant", "north"))), new ToolSessionOptions { Id = "conversation-1" });
            await Recording.CallAsync(function.BoundTo(session), ("text", "a\nb\u2028c\u001b[31m\"}{"), ("secret", "123-45-6789"), ("card", "4111111111111111"), ("long", new string('x', 1000)), ("number", JsonDocument.Parse("1.50").RootElement));
        }

        JsonElement[] lines = Lines(path);
        Assert.Equal(2, lines.Length);
        Assert.Equal(
            ["seq", "time", "event", "call", "session", "issuer", "subject", "tenant", "actor", "tool", "rule", "decision", "arguments"],
            lines[0].EnumerateObject().Select(static property => property.Name));
        Assert.Equal("decision", lines[0].GetProperty("event").GetString());
        Assert.Equal("permit", lines[0].GetProperty("decision").GetString());
        Assert.Equal("conversation-1", lines[0].GetProperty("session").GetString());
        Assert.Equal("ada", lines[0].GetProperty("subject").GetString());
        Assert.Equal("nightly", lines[0].GetProperty("actor").GetString());
        Assert.Equal("north", lines[0].GetProperty("tenant").GetString());
        Assert.Equal(64, lines[0].GetProperty("rule").GetString()!.Length);
        JsonElement arguments = lines[0].GetProperty("arguments");
        Assert.Equal("a\nb\u2028c\u001b[31m\"}{", arguments.GetProperty("text").GetString());
        Assert.Equal("\u27e6redacted:ssn\u27e7", arguments.GetProperty("secret").GetString());
        Assert.Equal("\u27e6redacted:card\u27e71111", arguments.GetProperty("card").GetString());
        Assert.Equal(new string('x', 256) + "\u27e6cut\u27e7", arguments.GetProperty("long").GetString());
        Assert.Equal("1.50", arguments.GetProperty("number").GetString());
        Assert.Equal(["seq", "time", "event", "call", "session", "issuer", "subject", "tenant", "actor", "tool", "rule", "outcome", "bytes", "masked", "cut"], lines[1].EnumerateObject().Select(static property => property.Name));
        Assert.Equal("returned", lines[1].GetProperty("outcome").GetString());
        Assert.Equal(lines[0].GetProperty("call").GetString(), lines[1].GetProperty("call").GetString());
        Assert.DoesNotContain("123-45-6789", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sixty_four_calls_at_once_lose_no_record_and_tear_none()
    {
        string path = Path.Combine(_folder, "audit.jsonl");
        CountingTools host = new();
        using (JsonLinesAuditSink sink = new(path))
        {
            GuardedFunction function = host.Guarded(new ToolGuard(new ToolGuardOptions { Audit = sink })).Single(static tool => tool.Name == "Text").BoundTo(Recording.Session("ada", "tester"));
            await Task.WhenAll(Enumerable.Range(0, 64).Select(thread => Task.Run(async () =>
            {
                for (int i = 0; i < 100; i++)
                {
                    await Recording.CallAsync(function, ("text", $"{thread}-{i}"));
                }
            })));
        }

        JsonElement[] lines = Lines(path);
        Assert.Equal(2 * 6400, lines.Length);
        Assert.Equal(Enumerable.Range(1, 12_800).Select(static i => (long)i), lines.Select(static line => line.GetProperty("seq").GetInt64()).Order());
        Assert.Equal(6400, lines.Where(static line => line.TryGetProperty("arguments", out _)).Select(static line => line.GetProperty("arguments").GetProperty("text").GetString()).Distinct().Count());
        Assert.Equal(6400, host.Runs);
    }

    [Fact]
    public async Task When_the_file_cannot_be_written_nothing_runs()
    {
        JsonLinesAuditSink sink = new(Path.Combine(_folder, "audit.jsonl"));
        sink.Dispose();
        InMemoryAuditSink fallback = new();
        CountingTools host = new();
        GuardedFunction function = host.Guarded(new ToolGuard(new ToolGuardOptions { Audit = sink, FallbackAudit = fallback, Logger = new ListLogger() }))
            .Single(static tool => tool.Name == "Text").BoundTo(Recording.Session("ada", "tester"));
        Assert.Equal("Denied: this call could not be checked.", await Recording.CallAsync(function, ("text", "a")));
        Assert.Equal(0, host.Runs);
        Assert.Equal("audit-unavailable", Assert.Single(fallback.Records).Reason);
    }

    [Fact]
    public async Task A_full_disk_denies()
    {
        if (!File.Exists("/dev/full"))
        {
            return;
        }

        CountingTools host = new();
        using FileStream full = new("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, 0);
        GuardedFunction function = host.Guarded(new ToolGuard(new ToolGuardOptions { Audit = new StreamSink(full), FallbackAudit = new InMemoryAuditSink(), Logger = new ListLogger() }))
            .Single(static tool => tool.Name == "Text").BoundTo(Recording.Session("ada", "tester"));
        Assert.StartsWith("Denied", await Recording.CallAsync(function, ("text", "a")), StringComparison.Ordinal);
        Assert.Equal(0, host.Runs);
    }

    [Fact]
    public void A_second_writer_is_refused()
    {
        string path = Path.Combine(_folder, "audit.jsonl");
        using JsonLinesAuditSink first = new(path);
        Assert.Throws<IOException>(() => new JsonLinesAuditSink(path));
    }

    [Fact]
    public async Task What_an_earlier_crash_left_behind_stays_a_line_of_its_own()
    {
        string path = Path.Combine(_folder, "audit.jsonl");
        await File.WriteAllTextAsync(path, "{\"seq\":1,\"tor");
        using (JsonLinesAuditSink sink = new(path))
        {
            GuardedFunction function = new CountingTools().Guarded(new ToolGuard(new ToolGuardOptions { Audit = sink })).Single(static tool => tool.Name == "Open");
            await Recording.CallAsync(function);
        }

        string[] lines = await File.ReadAllLinesAsync(path);
        Assert.Equal("{\"seq\":1,\"tor", lines[0]);
        Assert.All(lines[1..], static line => JsonDocument.Parse(line).Dispose());
        Assert.Equal(3, lines.Length);
    }

    private static JsonElement[] Lines(string path) => [.. File.ReadAllLines(path).Select(static line => JsonDocument.Parse(line).RootElement)];

    private sealed class StreamSink(Stream stream) : IAuditSink
    {
        public ValueTask WriteAsync(in AuditRecord record)
        {
            System.Buffers.ArrayBufferWriter<byte> line = new();
            record.WriteTo(line);
            stream.Write(line.WrittenSpan);
            return ValueTask.CompletedTask;
        }
    }
}

public sealed class AuditedTools
{
    [RequiresRole("tester")]
    public string Everything(string text, [Sensitive("ssn")] string secret, [Sensitive("card", KeepLast = 4)] string card, [Sensitive(As = ToolPolicy.Redaction.Drop)] string? dropped = null, string @long = "", decimal number = 0) =>
        text + secret + card + dropped + @long + number;
}
