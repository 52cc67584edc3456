using System;
using Microsoft.Data.Sqlite;

namespace Clinic;

/// <summary>The tables that are filled, each behind its prepared statement.</summary>
internal sealed class SeedTables(SqliteConnection connection) : IDisposable
{
    private int _invoices;

    public Insert Ward { get; } = new(connection, "ward", "name", "tenant");

    public Insert Appointment { get; } = new(connection, "appointment", "mrn", "ward", "date", "time", "kind", "seeded");

    public Insert Note { get; } = new(connection, "note", "mrn", "written", "author", "text", "seeded");

    public Insert InvoiceLine { get; } = new(connection, "invoice_line", "invoice", "service", "cents", "diagnosis");

    private Insert Patient { get; } = new(connection, "patient", "mrn", "name", "born", "ssn", "phone", "email", "ward", "diagnosis", "account");

    private Insert Invoice { get; } = new(connection, "invoice", "id", "mrn", "tenant", "issued", "status", "account");

    public void AddPatient(int number, string name, DateOnly born, SeedWard ward, string? diagnosis) => Patient.Row(
        SeedIdentity.Mrn(number), name, SeedIdentity.Iso(born), SeedIdentity.Ssn(number), SeedIdentity.Phone(number), SeedIdentity.Email(name, number), ward.Name, diagnosis,
        SeedIdentity.Account(number));

    /// <summary>Adds an invoice without lines and returns its number.</summary>
    public string AddInvoice(string mrn, SeedWard ward, DateOnly issued, InvoiceStatus status)
    {
        string id = SeedIdentity.Invoice(++_invoices);
        Invoice.Row(id, mrn, ward.Tenant, SeedIdentity.Iso(issued), status.ToString(), SeedIdentity.Account(SeedIdentity.NumberOf(mrn)));
        return id;
    }

    public void Dispose()
    {
        foreach (Insert table in (Insert[])[Ward, Appointment, Note, InvoiceLine, Patient, Invoice])
        {
            table.Dispose();
        }
    }
}
