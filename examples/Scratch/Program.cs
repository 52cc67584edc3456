using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using Microsoft.Extensions.AI;
using ToolPolicy;
using ToolPolicy.Audit;
using ToolPolicy.Testing;

var sink = new InMemoryAuditSink();
var guard = new ToolGuard(new ToolGuardOptions { Audit = sink });
var tools = new ScratchTools().Guarded(guard);
using var session = ToolSession.Open(TestPrincipal.WithClaims("ada", (ClaimTypes.Role, "clinician"), ("tenant", "north")));
foreach (var t in tools.For(session))
{
    Console.WriteLine($"{t.Name}: {t.Description}\n   {t.JsonSchema}\n   {t.ReturnJsonSchema}");
}
async Task Call(string name, AIFunctionArguments a)
{
    var f = tools.For(session).FirstOrDefault(t => t.Name == name) ?? tools.First(t => t.Name == name);
    Console.WriteLine($"{name} -> {await f.InvokeAsync(a)}");
}
await Call("FindPatient", new() { ["mrn"] = "MRN-001" });
await Call("FindPatient", new() { ["mrn"] = "MRN-666" });
await Call("FindPatient", new() { ["mrn"] = "MRN-001", ["x"] = 1 });
await Call("FindPatient", new() { });
await Call("Refund", new() { ["invoiceId"] = "I1", ["amount"] = 600 });
await Call("Refund", new() { ["invoiceId"] = "I1", ["amount"] = 60, ["tenant"] = "south" });
await Call("Refund", new() { ["invoiceId"] = "I1", ["amount"] = 60 });
await Call("OpeningHours", new() { });
await Call("Many", new() { });
foreach (var r in sink.Records) { var b = new System.Buffers.ArrayBufferWriter<byte>(); r.WriteTo(b); Console.WriteLine(System.Text.Encoding.UTF8.GetString(b.WrittenSpan)); }

public sealed class ScratchTools
{
    /// <summary>Finds a patient by medical record number.</summary>
    /// <param name="mrn">The number.</param>
    [RequiresRole("clinician"), RequiresCheck(nameof(SameWard)), MaxTokens(400)]
    public async Task<Patient?> FindPatientAsync([Description("e.g. MRN-001")] string mrn, CancellationToken cancellation) { await Task.Yield(); return new Patient(mrn, "123-45-6789", null, [new("a", 1, Kind.B), new("b", null, Kind.A)]); }

    [RequiresRole("clinician", "billing")]
    public Receipt Refund(string invoiceId, [Range(0.01, 500)] decimal amount, [FromPrincipal("tenant")] string tenant) => new(invoiceId, amount, tenant);

    [AllowAnyone("opening hours are public")]
    public string OpeningHours() => "9 to 5 \u27e6x\u27e7";

    [RequiresRole("clinician"), MaxTokens(64)]
    public List<Receipt> Many() => Enumerable.Range(0, 1000).Select(i => new Receipt("I" + i, i, "t")).ToList();

    private ValueTask<bool> SameWard(ClaimsPrincipal principal, string mrn) => new(mrn != "MRN-666");
}
public sealed record Patient(string Name, [Sensitive("ssn", KeepLast = 4)] string Ssn, [Sensitive] string? Diagnosis, List<Item> Items);
public sealed record Item(string Label, int? Count, Kind Kind);
public enum Kind { A, B }
public sealed record Receipt(string Id, decimal Amount, string Tenant);
