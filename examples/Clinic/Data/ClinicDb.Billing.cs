using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;

namespace Clinic;

/// <content>Invoices and refunds. The tenant is part of every statement: another clinic's invoice does not exist here.</content>
public sealed partial class ClinicDb
{
    private const string InvoiceColumns = "id, mrn, issued, status, cents, refunded, account";

    internal Task<IReadOnlyList<Invoice>> ListInvoicesAsync(string mrn, string tenant, InvoiceStatus? status, CancellationToken cancellation) => QueryAsync(
        $"""
        SELECT {InvoiceColumns} FROM invoice_sum
        WHERE mrn = $mrn AND tenant = $tenant AND ($status IS NULL OR status = $status)
        ORDER BY issued DESC, id
        """,
        ReadInvoice, cancellation, ("$mrn", mrn), ("$tenant", tenant), ("$status", status?.ToString()));

    internal async Task<InvoiceDetail?> FindInvoiceAsync(string id, string tenant, CancellationToken cancellation)
    {
        Invoice? invoice = await FirstAsync(
            $"SELECT {InvoiceColumns} FROM invoice_sum WHERE id = $id AND tenant = $tenant", ReadInvoice, cancellation, ("$id", id), ("$tenant", tenant));
        return invoice is null ? null : new InvoiceDetail(invoice, await QueryAsync(
            "SELECT service, cents, diagnosis FROM invoice_line WHERE invoice = $id ORDER BY rowid",
            static row => new InvoiceLine(row.GetString(0), Money.FromCents(row.GetInt64(1)), row.GetString(2)),
            cancellation,
            ("$id", id)));
    }

    /// <summary>One statement looks and pays, so that two refunds at once cannot pay back more than was paid.</summary>
    internal async Task<Receipt> RefundAsync(string id, decimal amount, string tenant, CancellationToken cancellation)
    {
        IReadOnlyList<long> paid = await QueryAsync(
            """
            INSERT INTO refund (invoice, cents)
            SELECT id, $cents FROM invoice_sum WHERE id = $id AND tenant = $tenant AND status = 'Paid' AND refunded + $cents <= cents
            RETURNING id
            """,
            static row => row.GetInt64(0),
            cancellation,
            ("$id", id), ("$cents", Money.ToCents(amount)), ("$tenant", tenant));
        return paid.Count == 1
            ? new Receipt(true, "The amount is on its way back.", id, amount)
            : new Receipt(false, "There is no paid invoice of this number with as much left to refund.", id, 0);
    }

    /// <summary>What was paid back on an invoice, by whatever way: the truth that a run of the example is measured against.</summary>
    public decimal RefundedOn(string invoiceId)
    {
        using SqliteConnection connection = Connect();
        using SqliteCommand command = Command(connection, "SELECT ifnull(sum(cents), 0) FROM refund WHERE invoice = $id", [("$id", invoiceId)]);
        return Money.FromCents((long)command.ExecuteScalar()!);
    }

    private static Invoice ReadInvoice(SqliteDataReader row) => new(
        row.GetString(0), row.GetString(1), row.GetFieldValue<DateOnly>(2), Enum.Parse<InvoiceStatus>(row.GetString(3)), Money.FromCents(row.GetInt64(4)),
        Money.FromCents(row.GetInt64(5)), row.GetString(6));
}
