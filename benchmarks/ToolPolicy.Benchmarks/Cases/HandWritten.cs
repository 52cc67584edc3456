using System;
using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace ToolPolicy.Benchmarks.Cases;

/// <summary>What a careful author would write by hand, without any guard: a constant schema, typed binding, and the same JSON text from a cached writer.</summary>
internal sealed class HandWritten : AIFunction, IDisposable
{
    private static readonly JsonElement Schema = JsonDocument.Parse("""
        {"type":"object","properties":{"city":{"type":"string"},"days":{"type":"integer"}},"required":["city","days"]}
        """).RootElement;

    private readonly ArrayBufferWriter<byte> _buffer = new(1024);
    private readonly WeatherTools _tools = new();
    private readonly Utf8JsonWriter _writer;

    public HandWritten() =>
        _writer = new Utf8JsonWriter(_buffer, new JsonWriterOptions { SkipValidation = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public override string Name => "Forecast";

    public override JsonElement JsonSchema => Schema;

    public void Dispose() => _writer.Dispose();

    protected override ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken)
    {
        string city = arguments["city"] is JsonElement { ValueKind: JsonValueKind.String } text ? text.GetString()! : throw new ArgumentException("city");
        int days = arguments["days"] is JsonElement { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : throw new ArgumentException("days");
        Weather weather = _tools.ForecastUnguarded(city, days);
        _buffer.ResetWrittenCount();
        _writer.Reset();
        _writer.WriteStartObject();
        _writer.WriteString("city"u8, weather.City);
        _writer.WriteNumber("days"u8, weather.Days);
        _writer.WriteNumber("celsius"u8, weather.Celsius);
        _writer.WriteString("station"u8, "\u27e6redacted:station\u27e7"u8);
        _writer.WriteEndObject();
        _writer.Flush();
        return new ValueTask<object?>(Encoding.UTF8.GetString(_buffer.WrittenSpan));
    }
}
