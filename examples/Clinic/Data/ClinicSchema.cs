namespace Clinic;

/// <summary>The tables. Amounts are whole cents, dates are ISO 8601.</summary>
internal static class ClinicSchema
{
    /// <summary>Counts up with every change of the tables or of what fills them; a database of another version is made anew.</summary>
    public const int Version = 1;

    /// <summary>What is not seeded was written by a tool.</summary>
    public const string Reset = """
        BEGIN IMMEDIATE;
        DELETE FROM refund;
        DELETE FROM appointment WHERE seeded = 0;
        DELETE FROM note WHERE seeded = 0;
        COMMIT;
        """;

    public const string Tables = """
        CREATE TABLE ward (
            name TEXT PRIMARY KEY,
            tenant TEXT NOT NULL
        ) STRICT;

        CREATE TABLE patient (
            mrn TEXT PRIMARY KEY,
            name TEXT NOT NULL,
            born TEXT NOT NULL,
            ssn TEXT NOT NULL UNIQUE,
            phone TEXT NOT NULL,
            email TEXT NOT NULL,
            ward TEXT NOT NULL REFERENCES ward,
            diagnosis TEXT,
            account TEXT NOT NULL
        ) STRICT;

        CREATE TABLE appointment (
            id INTEGER PRIMARY KEY,
            mrn TEXT NOT NULL REFERENCES patient,
            ward TEXT NOT NULL REFERENCES ward,
            date TEXT NOT NULL,
            time TEXT NOT NULL,
            kind TEXT NOT NULL,
            seeded INTEGER NOT NULL DEFAULT 0,
            UNIQUE (ward, date, time)
        ) STRICT;

        CREATE TABLE note (
            id INTEGER PRIMARY KEY,
            mrn TEXT NOT NULL REFERENCES patient,
            written TEXT NOT NULL,
            author TEXT NOT NULL,
            text TEXT NOT NULL,
            seeded INTEGER NOT NULL DEFAULT 0
        ) STRICT;

        CREATE TABLE invoice (
            id TEXT PRIMARY KEY,
            mrn TEXT NOT NULL REFERENCES patient,
            tenant TEXT NOT NULL,
            issued TEXT NOT NULL,
            status TEXT NOT NULL,
            account TEXT NOT NULL
        ) STRICT;

        CREATE TABLE invoice_line (
            invoice TEXT NOT NULL REFERENCES invoice,
            service TEXT NOT NULL,
            cents INTEGER NOT NULL,
            diagnosis TEXT NOT NULL
        ) STRICT;

        CREATE TABLE refund (
            id INTEGER PRIMARY KEY,
            invoice TEXT NOT NULL REFERENCES invoice,
            cents INTEGER NOT NULL
        ) STRICT;
        """;

    /// <summary>Made after the rows, which is faster.</summary>
    public const string Indexes = """
        CREATE INDEX patient_of_ward ON patient (ward, name);
        CREATE INDEX appointment_of_patient ON appointment (mrn, date);
        CREATE INDEX note_of_patient ON note (mrn, written);
        CREATE INDEX invoice_of_patient ON invoice (mrn, issued);
        CREATE INDEX line_of_invoice ON invoice_line (invoice);
        CREATE INDEX refund_of_invoice ON refund (invoice);
        CREATE VIEW invoice_sum AS
            SELECT invoice.*,
                (SELECT sum(cents) FROM invoice_line WHERE invoice_line.invoice = invoice.id) AS cents,
                (SELECT ifnull(sum(cents), 0) FROM refund WHERE refund.invoice = invoice.id) AS refunded
            FROM invoice;
        """;
}
