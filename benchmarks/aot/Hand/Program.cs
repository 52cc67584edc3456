using System;
using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

FindPatient find = new();
using JsonDocument sent = JsonDocument.Parse("""{"id":7,"name":"Grace"}""");
object? text = await find.InvokeAsync(new() { ["id"] = sent.RootElement.GetProperty("id"), ["name"] = sent.RootElement.GetProperty("name") });
Console.WriteLine(text);

internal sealed class FindPatient : AIFunction
{
    private static readonly JsonElement Schema =
        JsonDocument.Parse("""{"type":"object","properties":{"id":{"type":"integer"},"name":{"type":"string"}},"required":["id","name"]}""").RootElement;

    public override string Name => "Find";

    public override string Description => "Finds a patient.";

    public override JsonElement JsonSchema => Schema;

    public override JsonSerializerOptions JsonSerializerOptions { get; } = new();

    protected override ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken)
    {
        ArrayBufferWriter<byte> buffer = new();
        using Utf8JsonWriter writer = new(buffer);
        writer.WriteStartObject();
        writer.WriteNumber("id", ((JsonElement)arguments["id"]!).GetInt32());
        writer.WriteString("name", ((JsonElement)arguments["name"]!).GetString());
        writer.WriteString("ssn", "900-12-3456");
        writer.WriteStartArray("invoices");
        writer.WriteStartObject();
        writer.WriteString("number", "INV-1");
        writer.WriteNumber("amount", 12.5m);
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        return new(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }
}
