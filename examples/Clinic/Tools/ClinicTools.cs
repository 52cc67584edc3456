using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;
using ToolPolicy;

namespace Clinic;

/// <summary>Everything a model may do in this clinic, and for whom. Nothing else in the program decides that.</summary>
/// <remarks>What the guards make of it can be read in <c>Generated/Clinic.ClinicTools.g.cs</c>.</remarks>
[MaxTokens(1200)]
public sealed class ClinicTools(ClinicDb db)
{
    private const string Mrn = "^MRN-[0-9]{5}$";
    private const string InvoiceNumber = "^INV-[0-9]{5}$";

    /// <summary>Finds a patient by medical record number.</summary>
    /// <param name="mrn">The medical record number, such as MRN-00001.</param>
    /// <param name="cancellation">The cancellation of the call.</param>
    [RequiresRole(Roles.Clinician), RequiresCheck(nameof(SameWard)), MaxTokens(400)]
    public Task<Patient?> FindPatientAsync([RegularExpression(Mrn)] string mrn, CancellationToken cancellation) =>
        db.FindPatientAsync(mrn, cancellation);

    /// <summary>Searches the patients of the wards you work in by a part of their name.</summary>
    /// <param name="name">A part of the name, two letters at least.</param>
    /// <param name="wards">The wards of whoever asks.</param>
    /// <param name="limit">How many patients are returned at most.</param>
    /// <param name="cancellation">The cancellation of the call.</param>
    [RequiresRole(Roles.Clinician, Roles.Reception)]
    public Task<IReadOnlyList<PatientRow>> SearchPatientsAsync(
        [StringLength(40, MinimumLength = 2)] string name,
        [FromPrincipal("ward")] IReadOnlyList<string> wards,
        [Range(1, 50)] int limit = 10,
        CancellationToken cancellation = default) => db.SearchPatientsAsync(name, wards, limit, cancellation);

    /// <summary>Lists a patient's appointments, the latest first.</summary>
    /// <param name="mrn">The medical record number, such as MRN-00001.</param>
    /// <param name="cancellation">The cancellation of the call.</param>
    [Tool(ReadOnly = true), RequiresRole(Roles.Clinician, Roles.Reception), RequiresCheck(nameof(SameWard))]
    public Task<IReadOnlyList<Appointment>> ListAppointmentsAsync([RegularExpression(Mrn)] string mrn, CancellationToken cancellation) =>
        db.ListAppointmentsAsync(mrn, cancellation);

    /// <summary>Books an appointment for a patient. A ward sees one patient at a time.</summary>
    /// <param name="mrn">The medical record number, such as MRN-00001.</param>
    /// <param name="date">The day, such as 2027-03-15; in 2029 at the latest.</param>
    /// <param name="time">The time of day, every half hour from 08:00 to 16:30.</param>
    /// <param name="kind">What the appointment is for.</param>
    /// <param name="cancellation">The cancellation of the call.</param>
    [Tool(Title = "Book an appointment"), RequiresRole(Roles.Clinician, Roles.Reception), RequiresCheck(nameof(SameWard))]
    public Task<Booking> BookAppointmentAsync(
        [RegularExpression(Mrn)] string mrn,
        [Range(typeof(DateOnly), "2026-01-01", "2029-12-31")] DateOnly date,
        [RegularExpression("^(0[89]|1[0-6]):(00|30)$")] string time,
        AppointmentKind kind,
        CancellationToken cancellation) => db.BookAsync(mrn, date, time, kind, cancellation);

    /// <summary>Reads a patient's clinical notes, the latest first.</summary>
    /// <param name="mrn">The medical record number, such as MRN-00001.</param>
    /// <param name="cancellation">The cancellation of the call.</param>
    [RequiresRole(Roles.Clinician), RequiresCheck(nameof(SameWard)), MaxTokens(600)]
    public Task<IReadOnlyList<Note>> ReadNotesAsync([RegularExpression(Mrn)] string mrn, CancellationToken cancellation) =>
        db.ReadNotesAsync(mrn, cancellation);

    /// <summary>Adds a clinical note to a patient's file, in the name of whoever asks.</summary>
    /// <param name="mrn">The medical record number, such as MRN-00001.</param>
    /// <param name="text">What the note says.</param>
    /// <param name="author">The name of whoever asks.</param>
    [RequiresRole(Roles.Clinician), RequiresCheck(nameof(SameWard))]
    public string AddNote([RegularExpression(Mrn)] string mrn, [Sensitive("note"), MaxTokens(200)] string text, [FromPrincipal("name")] string author) =>
        $"Note {db.AddNote(mrn, text, author)} is in the file of {mrn}.";

    /// <summary>Counts the patients of the wards you work in, by diagnosis.</summary>
    /// <param name="wards">The wards of whoever asks.</param>
    /// <param name="cancellation">The cancellation of the call.</param>
    [RequiresRole(Roles.Clinician), Sensitive]
    public Task<IReadOnlyList<WardCensus>> WardCensusAsync([FromPrincipal("ward")] IReadOnlyList<string> wards, CancellationToken cancellation) =>
        db.CountAsync(wards, cancellation);

    /// <summary>Exports the patients of the wards you work in. A long list is cut.</summary>
    /// <param name="wards">The wards of whoever asks.</param>
    /// <param name="cancellation">The cancellation of the call.</param>
    [RequiresRole(Roles.Clinician), RequiresRole(Roles.DataSteward), MaxTokens(500, ShowTotal = true)]
    public Task<IReadOnlyList<PatientRow>> ExportWardAsync([FromPrincipal("ward")] IReadOnlyList<string> wards, CancellationToken cancellation) =>
        db.ListPatientsAsync(wards, cancellation);

    /// <summary>Lists the invoices of a patient.</summary>
    /// <param name="mrn">The medical record number, such as MRN-00001.</param>
    /// <param name="tenant">The clinic that whoever asks works for.</param>
    /// <param name="status">Only invoices that stand so; all when absent.</param>
    /// <param name="cancellation">The cancellation of the call.</param>
    [RequiresRole(Roles.Billing)]
    public Task<IReadOnlyList<Invoice>> ListInvoicesAsync(
        [RegularExpression(Mrn)] string mrn, [FromPrincipal("tenant")] string tenant, InvoiceStatus? status = null, CancellationToken cancellation = default) =>
        db.ListInvoicesAsync(mrn, tenant, status, cancellation);

    /// <summary>Shows one invoice with its lines.</summary>
    /// <param name="invoiceId">The number of the invoice, such as INV-00001.</param>
    /// <param name="tenant">The clinic that whoever asks works for.</param>
    /// <param name="cancellation">The cancellation of the call.</param>
    [RequiresRole(Roles.Billing)]
    public Task<InvoiceDetail?> InvoiceDetailAsync(
        [RegularExpression(InvoiceNumber)] string invoiceId, [FromPrincipal("tenant")] string tenant, CancellationToken cancellation) =>
        db.FindInvoiceAsync(invoiceId, tenant, cancellation);

    /// <summary>Pays a part of a paid invoice back to the account that it was paid from.</summary>
    /// <param name="invoiceId">The number of the invoice, such as INV-00001.</param>
    /// <param name="amount">How much.</param>
    /// <param name="tenant">The clinic that whoever asks works for.</param>
    /// <param name="cancellation">The cancellation of the call.</param>
    [Tool(Title = "Refund an invoice", Destructive = true)]
    [RequiresRole(Roles.Billing), RequiresClaim("amr", "mfa"), RequiresCheck(typeof(Money), nameof(Money.IsWholeCents))]
    public Task<Receipt> RefundAsync(
        [RegularExpression(InvoiceNumber)] string invoiceId,
        [Range(0.01, 500), Description("The amount in dollars, such as 120.50; 500 at most.")] decimal amount,
        [FromPrincipal("tenant")] string tenant,
        CancellationToken cancellation) => db.RefundAsync(invoiceId, amount, tenant, cancellation);

    /// <summary>Says when the clinic is open, and whom to call when it is not.</summary>
    [AllowAnyone("opening hours are public")]
    public static string OpeningHours() => "Monday to Friday 08:00 to 17:00, Saturday 09:00 to 12:00. In an emergency call your local emergency number.";

    /// <summary>Whether the patient lies in a ward of the principal. A patient who does not exist lies in none, so that a denial tells nothing.</summary>
    private async ValueTask<bool> SameWard(ClaimsPrincipal principal, string mrn, CancellationToken cancellation) =>
        await db.WardOfAsync(mrn, cancellation) is { } ward && principal.FindAll("ward").Any(claim => claim.Value == ward);
}
