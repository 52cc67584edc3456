using System;
using System.Text.Json;
using ToolPolicy;
using ToolPolicy.Audit;
using ToolPolicy.Testing;

ToolGuard guard = new(new ToolGuardOptions { Audit = new InMemoryAuditSink() });
using ToolSession session = ToolSession.Begin(TestPrincipal.WithRoles("ada", "clinician"));
GuardedFunction find = new PatientTools().Guarded(guard).For(session)[0];
using JsonDocument sent = JsonDocument.Parse("""{"id":7,"name":"Grace"}""");
object? text = await find.InvokeAsync(new() { ["id"] = sent.RootElement.GetProperty("id"), ["name"] = sent.RootElement.GetProperty("name") });
Console.WriteLine(text);

internal sealed class PatientTools
{
    /// <summary>Finds a patient.</summary>
    [RequiresRole("clinician"), MaxTokens(400)]
    public Patient Find(int id, string name) => new(id, name, "900-12-3456", [new("INV-1", 12.5m)]);
}

internal sealed record Patient(int Id, string Name, [Sensitive("ssn", KeepLast = 4)] string Ssn, Invoice[] Invoices);

internal sealed record Invoice(string Number, decimal Amount);
