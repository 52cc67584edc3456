using System;
using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace ToolPolicy.Benchmarks.Cases;

/// <summary>By hand and unguarded: twelve members, the placeholders of three written as constants, so that the text is the same.</summary>
internal sealed class HandWrittenChart : AIFunction, IDisposable
{
    private static readonly JsonElement Schema = JsonDocument.Parse("""{"type":"object","properties":{"id":{"type":"integer"}},"required":["id"]}""").RootElement;

    private readonly ArrayBufferWriter<byte> _buffer = new(1024);
    private readonly ChartTools _tools = new();
    private readonly Utf8JsonWriter _writer;

    public HandWrittenChart() =>
        _writer = new Utf8JsonWriter(_buffer, new JsonWriterOptions { SkipValidation = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public override string Name => "Read";

    public override JsonElement JsonSchema => Schema;

    public void Dispose() => _writer.Dispose();

    protected override ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken)
    {
        int id = arguments["id"] is JsonElement { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : throw new ArgumentException("id");
        Chart chart = _tools.ReadUnguarded(id);
        _buffer.ResetWrittenCount();
        _writer.Reset();
        _writer.WriteStartObject();
        _writer.WriteNumber("id"u8, chart.Id);
        _writer.WriteString("mrn"u8, chart.Mrn);
        _writer.WriteString("name"u8, chart.Name);
        Span<byte> born = stackalloc byte[10];
        _ = chart.Born.TryFormat(born, out int length, "O", CultureInfo.InvariantCulture);
        _writer.WriteString("born"u8, born[..length]);
        _writer.WriteString("ssn"u8, "\u27e6redacted:ssn\u27e7"u8);
        _writer.WriteString("ward"u8, chart.Ward);
        _writer.WriteString("bed"u8, chart.Bed);
        _writer.WriteString("email"u8, "\u27e6redacted:email\u27e7"u8);
        _writer.WriteString("phone"u8, "\u27e6redacted:phone\u27e7"u8);
        _writer.WriteNumber("temperature"u8, chart.Temperature);
        _writer.WriteBoolean("active"u8, chart.Active);
        _writer.WriteString("status"u8, chart.Status);
        _writer.WriteEndObject();
        _writer.Flush();
        return new ValueTask<object?>(Encoding.UTF8.GetString(_buffer.WrittenSpan));
    }
}
