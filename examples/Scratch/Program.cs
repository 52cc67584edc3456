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
var t2 = new Host2().Guarded(guard);
async Task C2(string name, string json)
{
    var a = System.Text.Json.JsonSerializer.Deserialize<Dictionary<string, object?>>(json)!;
    var f = t2.First(t => t.Name == name);
    Console.WriteLine($"{name} {f.JsonSchema} -> {await f.InvokeAsync(new(a))}");
}
await C2("Order", """{"order":{"id":"7","Lines":[{"sku":"s"}],"with":{"x":1,"y":2},"init":"zz"},"kind":"b","tags":["p","q"]}""");
await C2("Order", """{"order":{"id":7,"ID":8},"kind":"b","tags":["p","q"]}""");
await C2("Order", """{"order":{"id":7,"name":"long"},"kind":1,"tags":["p","q"]}""");
await C2("Order", """{"order":{},"kind":1,"tags":["p","q"]}""");
await C2("Order", """{"order":{"id":1},"kind":7,"tags":["p","q"]}""");
await C2("Order", """{"order":{"id":1},"kind":"A","k2":"B","n":null,"tags":"[]"}""");
await C2("When", """{"d":"2024-01-02T03:04:05.1200Z"}""");
await C2("Bad", """{"o":1}""");
await C2("NoRule", """{}""");
await C2("Dict", """{"d":{"a":{"id":1},"b":null}}""");
await C2("Nothing", """{}""");
await C2("Nothing2", """{}""");
await C2("Pin", """{}""");
await C2("Flags", """{"f":"A, b"}""");
await C2("Flags", """{"f":3}""");
await C2("Flags", """{"f":4}""");
foreach (var r in sink.Records.Take(0)) { var b = new System.Buffers.ArrayBufferWriter<byte>(); r.WriteTo(b); Console.WriteLine(System.Text.Encoding.UTF8.GetString(b.WrittenSpan)); }

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
public sealed class Host2
{
    [AllowAnyone("x")] public string Order(Order order, Kind kind, Kind? k2 = null, int? n = 3, params string[] tags) => $"{order} {kind} {k2} {n} {string.Join("+", tags)} {order.Lines?.Count} {order.Init} {order.With}";
    [AllowAnyone("x")] public DateTime When(DateTime d) => d;
    [AllowAnyone("x")] public object Bad(object o) => o;
    [Tool] public int NoRule() => 1;
    [AllowAnyone("x")] public Dictionary<string, int?> Dict(Dictionary<string, Order?> d) => d.ToDictionary(k => k.Key, v => (int?)v.Value?.Id);
    [AllowAnyone("x")] public ValueTask Nothing() => default;
    [AllowAnyone("x")] public void Nothing2() { }
    [AllowAnyone("x")] [return: Sensitive("pin", KeepFirst = 1)] public string Pin() => "12345678";
    [AllowAnyone("x")] public Fl Flags(Fl f) => f;
}
[Flags] public enum Fl { None = 0, A = 1, B = 2 }
public sealed class Order { public required int Id { get; set; } [StringLength(3)] public string? Name { get; set; } = "def"; public string Init { get; init; } = "i"; public List<Line>? Lines { get; set; } public Pt With { get; set; } }
public sealed record Line(string Sku, int Qty = 2);
public readonly record struct Pt(int X, int Y);
