using System;
using System.Collections.Generic;
using ToolPolicy;

namespace Clinic;

/// <summary>Where an invoice stands.</summary>
public enum InvoiceStatus
{
    Open,
    Paid,
    Overdue,
}

/// <summary>An invoice in a list.</summary>
/// <remarks>The account is a pseudonym: a model can tell that two invoices were paid from one account, and not from which.</remarks>
public sealed record Invoice(
    string Id, string Mrn, DateOnly Issued, InvoiceStatus Status, decimal Amount, decimal Refunded, [Sensitive("account", As = Redaction.Hash)] string Account);

/// <summary>An invoice with its lines.</summary>
public sealed record InvoiceDetail(Invoice Invoice, IReadOnlyList<InvoiceLine> Lines);

/// <summary>A line of an invoice. The code tells the diagnosis, which billing has no need to know. What the service is called is free text, in which people write remarks.</summary>
public sealed record InvoiceLine(
    [Sensitive(Detect = Detectors.Personal | Detectors.Secrets)] string Service, decimal Amount, [Sensitive("diagnosis", As = Redaction.Drop)] string DiagnosisCode);

/// <summary>The answer to a refund: what was paid back, or why nothing was.</summary>
public sealed record Receipt(bool Refunded, string Message, string InvoiceId, decimal Amount);
