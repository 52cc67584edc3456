using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.AI;

AIFunction find = AIFunctionFactory.Create(new PatientTools().Find, new AIFunctionFactoryOptions { SerializerOptions = PatientJson.Default.Options });
using JsonDocument sent = JsonDocument.Parse("""{"id":7,"name":"Grace"}""");
object? json = await find.InvokeAsync(new() { ["id"] = sent.RootElement.GetProperty("id"), ["name"] = sent.RootElement.GetProperty("name") });
Console.WriteLine(json);

internal sealed class PatientTools
{
    /// <summary>Finds a patient.</summary>
    public Patient Find(int id, string name) => new(id, name, "900-12-3456", [new("INV-1", 12.5m)]);
}

internal sealed record Patient(int Id, string Name, string Ssn, Invoice[] Invoices);

internal sealed record Invoice(string Number, decimal Amount);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Patient))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(string))]
internal sealed partial class PatientJson : JsonSerializerContext;
