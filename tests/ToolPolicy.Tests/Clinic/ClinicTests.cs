using System;
using System.IO;
using System.Linq;
using System.Security.Claims;
using System.Text.Json;
using System.Threading.Tasks;
using Clinic;
using ToolPolicy.Audit;
using Xunit;
using Recording = ToolPolicy.Tests.Infrastructure.Recording;

namespace ToolPolicy.Tests.Clinic;

/// <summary>The main job on a real database, for each of the three people, through the surface that every .NET AI host calls.</summary>
public sealed class ClinicTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("toolpolicy").FullName;
    private readonly ClinicDb _db;
    private readonly Recording _recording = new();

    public ClinicTests() => _db = ClinicDb.Open(Path.Combine(_folder, "clinic.db"), patients: 300);

    public void Dispose()
    {
        _db.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_clinician_sees_her_patient_masked_and_no_other_wards()
    {
        JsonElement patient = Json(await CallAsync(People.Clinician, "FindPatient", ("mrn", "MRN-00001")));
        Assert.Equal("Grace Whitfield", patient.GetProperty("name").GetString());
        Assert.Matches("^\u27e6redacted:ssn\u27e7[0-9]{4}$", patient.GetProperty("ssn").GetString());
        Assert.Equal("\u27e6redacted:diagnosis\u27e7", patient.GetProperty("diagnosis").GetString());
        Assert.False(patient.TryGetProperty("phone", out _));
        Assert.Equal(2, Last(AuditEvent.Outcome).Masked);

        Assert.Equal("Denied: this call is not permitted.", await CallAsync(People.Clinician, "FindPatient", ("mrn", "MRN-00002")));
        Assert.Equal(("check-failed", "SameWard"), (Last(AuditEvent.Decision).Reason, Last(AuditEvent.Decision).ReasonSubject));
        Assert.Equal("Denied: the argument 'mrn' is outside what the schema allows.", await CallAsync(People.Clinician, "FindPatient", ("mrn", "' OR 1=1 --")));
    }

    [Fact]
    public async Task A_clinicians_export_is_cut_and_stays_json()
    {
        JsonElement rows = Json(await CallAsync(People.Clinician, "ExportWard"));
        Assert.Matches("^\u27e6cut: [0-9]+ of [0-9]+\u27e7$", rows[rows.GetArrayLength() - 1].GetString());
        Assert.True(rows.GetArrayLength() > 5);
        Assert.True(Last(AuditEvent.Outcome).WasCut);
    }

    [Fact]
    public async Task What_a_clinician_writes_is_in_the_file_and_not_in_the_records()
    {
        const string Text = "Canary: the recorder came back.";
        Assert.Contains("is in the file", await CallAsync(People.Clinician, "AddNote", ("mrn", "MRN-00001"), ("text", Text)), StringComparison.Ordinal);
        Assert.Contains(Text, await CallAsync(People.Clinician, "ReadNotes", ("mrn", "MRN-00001")), StringComparison.Ordinal);
        Assert.DoesNotContain(_recording.Audit.Records.SelectMany(static record => record.Arguments.ToText()), static argument => argument.Value.Contains("Canary", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Secrets_in_notes_leave_by_no_tool_and_no_record()
    {
        string[] canaries = ["grace.canary@example.org", "(415) 555-0142", "4111 1111 1111 1111", "536-90-4399", "ghp_" + "aB3dE5fG7hJ9kL1mN2pQrS4tU6vW8xY0zA1b", "hunter22"];
        string note = $"Canary note: write to {canaries[0]} or call {canaries[1]}; card {canaries[2]}, SSN {canaries[3]}, token {canaries[4]}, password: {canaries[5]}.";
        Assert.Contains("is in the file", await CallAsync(People.Clinician, "AddNote", ("mrn", "MRN-00001"), ("text", note)), StringComparison.Ordinal);

        string read = (await CallAsync(People.Clinician, "ReadNotes", ("mrn", "MRN-00001")))!;
        Assert.Contains("Canary note: write to \u27e6redacted:email\u27e7 or call \u27e6redacted:phone\u27e7; card \u27e6redacted:card\u27e7, SSN \u27e6redacted:ssn\u27e7", read, StringComparison.Ordinal);
        string everything = read;
        foreach (GuardedFunction tool in new ClinicTools(_db).Guarded(_recording.Guard))
        {
            everything += await CallAsync(People.Clinician, tool.Name, ("mrn", "MRN-00001"));
            everything += await CallAsync(People.Clinician, tool.Name);
        }

        everything += string.Concat(_recording.Audit.Records.SelectMany(static record => record.Arguments.ToText()).Select(static argument => argument.Value));
        Assert.All(canaries, canary => Assert.DoesNotContain(canary, everything, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_billing_clerk_refunds_within_the_range_and_sees_no_file()
    {
        Assert.Contains("\"refunded\":true", await CallAsync(People.BillingClerk, "Refund", ("invoiceId", "INV-00001"), ("amount", 12.5m)), StringComparison.Ordinal);
        Assert.Equal(12.5m, _db.RefundedOn("INV-00001"));
        Assert.StartsWith("Denied: the argument 'amount'", await CallAsync(People.BillingClerk, "Refund", ("invoiceId", "INV-00001"), ("amount", 500.01m)), StringComparison.Ordinal);
        Assert.StartsWith("Denied", await CallAsync(People.BillingClerk, "Refund", ("invoiceId", "INV-00001"), ("amount", 1m), ("tenant", "other")), StringComparison.Ordinal);
        Assert.Equal("argument-spoofed", Last(AuditEvent.Decision).Reason);
        Assert.StartsWith("Denied", await CallAsync(People.BillingClerk, "FindPatient", ("mrn", "MRN-00001")), StringComparison.Ordinal);
        Assert.Equal("role-missing", Last(AuditEvent.Decision).Reason);
        Assert.Equal(12.5m, _db.RefundedOn("INV-00001"));
    }

    [Fact]
    public async Task A_visitor_hears_the_opening_hours_and_nothing_else()
    {
        GuardedToolSet tools = new ClinicTools(_db).Guarded(_recording.Guard);
        Assert.Equal(["OpeningHours"], tools.For(ToolSession.Open(People.Visitor)).Select(static tool => tool.Name));
        foreach (GuardedFunction tool in tools)
        {
            string text = (await CallAsync(People.Visitor, tool.Name))!;
            Assert.Equal(tool.Name == "OpeningHours", !text.StartsWith("Denied", StringComparison.Ordinal));
        }

        Assert.Equal(tools.Count, _recording.Audit.Records.Count(static record => record.Event == AuditEvent.Decision));
    }

    [Fact]
    public async Task The_recorded_conversation_holds_what_it_says()
    {
        using RecordedModel model = new(Script.Recordings);
        using StringWriter screen = new();
        using Demonstration demonstration = new(_db, model, isRecorded: true, Path.Combine(_folder, "audit.jsonl"), new Screen(screen, useColour: false));
        Assert.True(await demonstration.RunAsync(), screen.ToString());
        Assert.DoesNotContain("BROKEN", screen.ToString(), StringComparison.Ordinal);
    }

    private static JsonElement Json(string? text) => JsonDocument.Parse(text!).RootElement;

    private AuditRecord Last(AuditEvent kind) => _recording.Audit.Records.Last(record => record.Event == kind);

    private Task<string?> CallAsync(ClaimsPrincipal principal, string tool, params (string Name, object? Value)[] arguments) => Recording.CallAsync(
        new ClinicTools(_db).Guarded(_recording.Guard).Single(candidate => candidate.Name == tool).BoundTo(ToolSession.Open(principal)), arguments);
}
