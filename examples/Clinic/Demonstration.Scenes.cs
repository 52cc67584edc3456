using System.Text.Json;
using System.Threading.Tasks;
using ToolPolicy;

namespace Clinic;

/// <content>The scenes, in order.</content>
public sealed partial class Demonstration
{
    private async Task ClinicianAsync()
    {
        _screen.Heading("A clinician and the patients of her ward");
        Conversation talk;
        using (ToolSession session = ToolSession.Open(People.Clinician))
        {
            talk = Open(People.Clinician, _tools.For(session));

            Exchange found = await AskAsync(talk, People.Clinician, Prompts.FindGrace);
            _expect.Scripted(
                "the clinician's patient was found, with a masked number and diagnosis, and without a telephone number",
                found.Permitted("FindPatient") is { Shown: { } file } && file.Contains("⟦redacted:ssn⟧") && file.Contains("⟦redacted:diagnosis⟧") && !file.Contains("555-01"));

            Exchange noted = await AskAsync(talk, People.Clinician, Prompts.NoteAndBook);
            _expect.Scripted("a note was added whose text is not in the record", noted.Permitted("AddNote") is not null && !Recorded("collected the prescription"));

            Exchange other = await AskAsync(talk, People.Clinician, Prompts.OtherWard);
            _expect.Scripted("a patient of another ward was denied by the check", other.WasDenied("FindPatient", "check-failed"));

            Exchange ward = await AskAsync(talk, People.Clinician, Prompts.WholeWard);
            _expect.Scripted("the export was cut to its cap, and stayed valid JSON", ward.Permitted("ExportWard") is { Outcome.WasCut: true } export && IsJson(export.Shown));
        }

        _screen.Heading("The session has ended; its tools are still in the model's hands");
        Exchange late = await AskAsync(talk, People.Clinician, Prompts.TooLate);
        _expect.Scripted("after its end the session's tools denied", late.WasDenied("FindPatient", "session-ended"));
        _expect.Always("after its end no file was opened", late.Permitted("FindPatient") is null);
    }

    private async Task BillingClerkAsync()
    {
        _screen.Heading("A billing clerk and two refunds");
        using ToolSession session = ToolSession.Open(People.BillingClerk);
        Conversation talk = Open(People.BillingClerk, _tools.For(session));

        Exchange invoices = await AskAsync(talk, People.BillingClerk, Prompts.Invoices);
        _expect.Scripted("accounts were shown as pseudonyms", invoices.Permitted("ListInvoices") is { Shown: { } list } && list.Contains("⟦account#") && !list.Contains("ACC-"));

        await AskAsync(talk, People.BillingClerk, Prompts.SmallRefund);
        _expect.Scripted("a refund of 120.00 was paid, once", _db.RefundedOn(ClinicCast.SmallInvoice) == 120m);

        Exchange large = await AskAsync(talk, People.BillingClerk, Prompts.LargeRefund);
        _expect.Scripted("a refund of 980.00, above the range, was denied", large.WasDenied("Refund", "argument-out-of-range"));
        _expect.Scripted("nothing of the 980.00 was refunded", _db.RefundedOn(ClinicCast.LargeInvoice) == 0m);
    }

    private async Task VisitorAsync()
    {
        _screen.Heading("A visitor without any role");
        using ToolSession session = ToolSession.Open(People.Visitor);
        GuardedToolSet tools = _tools.For(session);
        Conversation talk = Open(People.Visitor, tools);
        _expect.Always("a visitor is offered the opening hours and nothing else", tools is [{ Name: "OpeningHours" }]);
        await AskAsync(talk, People.Visitor, Prompts.Visiting);
    }

    private async Task HijackedAsync()
    {
        _screen.Heading("Hijacked: a note in a patient's file gives the model orders, and it obeys");
        using ToolSession session = ToolSession.Open(People.Clinician);
        Exchange hijacked = await AskAsync(Open(People.Clinician, _tools.For(session)), People.Clinician, Prompts.Hijack);
        _expect.Scripted("wards that the note made the model supply were denied, and recorded as spoofing", hijacked.WasDenied("ExportWard", "argument-spoofed"));
        _expect.Scripted("the patient of another ward that the note named was denied", hijacked.WasDenied("FindPatient", "check-failed"));
        _expect.Always("the refund that the note asked for is not in the database", _db.RefundedOn(ClinicCast.CovetedInvoice) == 0m);
    }

    /// <summary>Hidden is not blocked: the tools here are not filtered for anybody, and the person is found in the flow of the call.</summary>
    private async Task HijackedInAnOpenHouseAsync()
    {
        _screen.Heading("The same, in a program that registers every tool once for everybody");
        using ToolSession session = ToolSession.Begin(People.Clinician);
        Exchange hijacked = await AskAsync(Open(People.Clinician, _tools), People.Clinician, Prompts.Hijack);
        _expect.Scripted("where every tool is offered to everybody, the clinician was denied the refund", hijacked.WasDenied("Refund", "role-missing"));
        _expect.Always("the refund is not in the database either", _db.RefundedOn(ClinicCast.CovetedInvoice) == 0m);
    }

    private bool Recorded(string text) => System.IO.File.ReadAllText(_audit.Path).Contains(text);

    private static bool IsJson(string text)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
