using System;
using System.Buffers;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Security.Claims;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Clinic;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.AI;
using ToolPolicy.Audit;
using ToolPolicy.Tests.Redaction;
using Xunit;
using Recording = ToolPolicy.Tests.Infrastructure.Recording;

namespace ToolPolicy.Tests.Clinic;

/// <summary>
/// A model that somebody else's text has taken over asks for everything, in every way: lists, searches, files, exports, wrong arguments, calls that fail. Notes, e-mail
/// addresses and invoices hold canaries, and none of them leaves by any channel.
/// </summary>
public sealed class HijackedConversationTests : IDisposable
{
    private const string Mrn = "MRN-00001";
    private const string InvoiceId = "INV-00001";

    /// <summary>What is typed as sensitive, whatever it looks like.</summary>
    private static readonly Dictionary<string, string> Typed = new()
    {
        ["ssn"] = "536-22-7781",
        ["phone"] = "+1 212 555 0143",
        ["email"] = "typed.canary@example.org",
        ["diagnosis"] = "canary-of-a-diagnosis",
        ["account"] = "CANARY-ACCOUNT-88431",
    };

    /// <summary>What stands inside free text.</summary>
    private static readonly string[] Free =
    [
        "grace.canary@example.org", "(415) 555-0142", "4111 1111 1111 1111", "536-90-4399", "GB82 WEST 1234 5698 7654 32", "203.0.113.77", "ghp_" + "aB3dE5fG7hJ9kL1mN2pQrS4tU6vW8xY0zA1b", "hunter22",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("toolpolicy").FullName;
    private readonly ClinicDb _db;
    private readonly Recording _recording = new();
    private readonly StringBuilder _everything = new();
    private readonly ActivityListener _listener;

    public HijackedConversationTests()
    {
        _db = ClinicDb.Open(Path.Combine(_folder, "clinic.db"), patients: 300);
        _listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name.StartsWith("ToolPolicy", StringComparison.Ordinal),
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity => Say($"{activity.DisplayName} {activity.StatusDescription} {string.Join(' ', activity.TagObjects)} {string.Join(' ', activity.Events.SelectMany(static e => e.Tags))}"),
        };
        ActivitySource.AddActivityListener(_listener);
    }

    private static string Remark => $"Canary remark: write to {Free[0]} or call {Free[1]}; card {Free[2]}, SSN {Free[3]}, account {Free[4]}, from {Free[5]}, token {Free[6]}, password: {Free[7]}.";

    public void Dispose()
    {
        _listener.Dispose();
        _db.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Whatever_it_asks_for_no_canary_leaves()
    {
        Plant();
        foreach (ClaimsPrincipal principal in new[] { People.Clinician, People.BillingClerk, People.Visitor })
        {
            await AskForEverythingAsync(principal);
        }

        // Now each statement fails, with canaries in what the database says about it.
        Break();
        await AskForEverythingAsync(People.Clinician);
        await AskForEverythingAsync(People.BillingClerk);

        string said = Forms.Squeezed(_everything.ToString());
        Assert.All(Free.Concat(Typed.Values), canary => Assert.False(Forms.Holds(said, canary), canary));

        // What is not secret has to come: a guard that says nothing would pass as well.
        Assert.Contains("Canary remark: write to \u27e6redacted:email\u27e7 or call \u27e6redacted:phone\u27e7; card \u27e6redacted:card\u27e7, SSN \u27e6redacted:ssn\u27e7", _everything.ToString(), StringComparison.Ordinal);
        Assert.True(_everything.ToString().Split("Canary remark").Length > 2, "both notes and invoices are read");
        Assert.Contains("\u27e6redacted:ssn\u27e77781", _everything.ToString(), StringComparison.Ordinal);
        Assert.Contains("\u27e6account#", _everything.ToString(), StringComparison.Ordinal);
        Assert.Contains("Withheld", _everything.ToString(), StringComparison.Ordinal);
        Assert.Contains("Denied", _everything.ToString(), StringComparison.Ordinal);
        Assert.Contains(_recording.Audit.Records, static record => record.Outcome == ToolOutcome.Withheld);
    }

    [Fact]
    public async Task What_a_model_sends_under_a_name_that_nobody_declared_is_in_no_record()
    {
        foreach (string tool in new[] { "FindPatient", "OpeningHours", "ListInvoices" })
        {
            foreach (object value in new object[] { Typed["email"], new[] { Typed["account"] }, new Dictionary<string, object> { [Typed["diagnosis"]] = Free[6] } })
            {
                await CallAsync(People.Clinician, tool, new() { ["mrn"] = Mrn, ["remark"] = value, [Typed["ssn"]] = "x" });
            }
        }

        Say(string.Join('\n', _recording.Log.Lines.Select(static line => line.Text)));
        string said = Forms.Squeezed(_everything.ToString());
        Assert.All(Free.Concat(Typed.Values), canary => Assert.False(Forms.Holds(said, canary), canary));
        Assert.Contains(_recording.Audit.Records, static record => record.Reason == "argument-unknown");
    }

    /// <summary>Every tool, offered or not, with every set of arguments that a model could think of.</summary>
    private async Task AskForEverythingAsync(ClaimsPrincipal principal)
    {
        Dictionary<string, object?>[] all =
        [
            [], new() { ["mrn"] = Mrn }, new() { ["mrn"] = "MRN-99999" }, new() { ["mrn"] = "' OR 1=1 --" }, new() { ["name"] = "Grace" }, new() { ["name"] = "ac", ["limit"] = 50 },
            new() { ["mrn"] = Mrn, ["status"] = "Paid" }, new() { ["invoiceId"] = InvoiceId }, new() { ["invoiceId"] = InvoiceId, ["amount"] = 1.5m }, new() { ["invoiceId"] = InvoiceId, ["amount"] = 1e9 },
            new() { ["mrn"] = Mrn, ["text"] = "for the file" }, new() { ["mrn"] = Mrn, ["date"] = "2027-03-15", ["time"] = "08:30", ["kind"] = "Test" }, new() { ["mrn"] = new[] { Mrn } }, new() { ["mrn"] = Mrn, ["verbose"] = true },
        ];
        foreach (GuardedFunction tool in new ClinicTools(_db).Guarded(_recording.Guard))
        {
            Say($"{tool.Name}: {tool.Description} {tool.JsonSchema} {tool.ReturnJsonSchema}");
            foreach (Dictionary<string, object?> arguments in all)
            {
                await CallAsync(principal, tool.Name, arguments);
            }
        }

        Say(string.Join('\n', _recording.Log.Lines.Select(static line => line.Text)));
    }

    private async Task CallAsync(ClaimsPrincipal principal, string tool, Dictionary<string, object?> arguments)
    {
        GuardedToolSet tools = new ClinicTools(_db).Guarded(_recording.Guard);
        int before = _recording.Audit.Records.Count;
        string? shown = (string?)await tools[tool].BoundTo(ToolSession.Open(principal)).InvokeAsync(new AIFunctionArguments(arguments));

        // The census is there to tell which diagnoses there are. It does not tell whose.
        Say(tool == "WardCensus" ? shown?.Replace(Typed["diagnosis"], "", StringComparison.Ordinal) : shown);
        foreach (AuditRecord record in _recording.Audit.Records.Skip(before))
        {
            ArrayBufferWriter<byte> line = new();
            using (Utf8JsonWriter json = new(line))
            {
                AuditJson.Write(json, in record);
            }

            Say(Encoding.UTF8.GetString(line.WrittenSpan));
        }
    }

    private void Say(string? text)
    {
        lock (_everything)
        {
            _everything.Append(text).Append('\n');
        }
    }

    private void Plant() => Execute(
        $"""
        UPDATE patient SET ssn = '{Typed["ssn"]}', phone = '{Typed["phone"]}', email = '{Typed["email"]}', diagnosis = '{Typed["diagnosis"]}', account = '{Typed["account"]}' WHERE mrn = '{Mrn}';
        UPDATE note SET text = '{Remark}' WHERE mrn = '{Mrn}';
        INSERT INTO note (mrn, written, author, text) VALUES ('{Mrn}', '2030-01-01', 'Dr. Ada Byron', '{Remark}');
        UPDATE invoice SET account = '{Typed["account"]}', mrn = '{Mrn}', tenant = 'riverside' WHERE id = '{InvoiceId}';
        UPDATE invoice_line SET service = '{Remark}', diagnosis = '{Typed["diagnosis"]}' WHERE invoice = '{InvoiceId}';
        """);

    /// <summary>What writes is refused in words that hold canaries; what reads meets values that are none.</summary>
    private void Break()
    {
        string words = string.Join(" ", Free.Concat(Typed.Values));
        Execute(
            $"""
            CREATE TRIGGER no_notes BEFORE INSERT ON note BEGIN SELECT RAISE(ABORT, '{words}'); END;
            CREATE TRIGGER no_refunds BEFORE INSERT ON refund BEGIN SELECT RAISE(ABORT, '{words}'); END;
            CREATE TRIGGER no_appointments BEFORE INSERT ON appointment BEGIN SELECT RAISE(ABORT, '{words}'); END;
            UPDATE invoice SET status = '{words}';
            UPDATE note SET written = '{words}' WHERE mrn = '{Mrn}';
            UPDATE patient SET born = '{words}';
            """);
    }

    private void Execute(string statements)
    {
        using SqliteConnection connection = new($"Data Source={_db.Path}");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = statements;
        command.ExecuteNonQuery();
    }
}
