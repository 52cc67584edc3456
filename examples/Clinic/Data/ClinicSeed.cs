using System;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Clinic;

/// <summary>Fills a new database: always with the same people, who do not exist.</summary>
/// <remarks>The first of them are <see cref="ClinicCast"/>; the others come from one seeded generator.</remarks>
internal static class ClinicSeed
{
    public const int Patients = 10_000;

    private const int MostPatients = 40_000; // invoice numbers have five digits
    private static readonly DateOnly FirstDay = new(2026, 1, 1);
    private static readonly DateOnly LastDay = new(2027, 6, 30);

    public static void Fill(SqliteConnection connection, int patients)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(patients, ClinicCast.Patients.Count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(patients, MostPatients);

        // The file is thrown away when this does not come to its end, so no journal needs to protect it.
        Execute(connection, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN;");
        Execute(connection, ClinicSchema.Tables);
        using (SeedTables tables = new(connection))
        {
            foreach (SeedWard ward in SeedWard.All)
            {
                tables.Ward.Row(ward.Name, ward.Tenant);
            }

            ClinicCast.Fill(tables);
            Random random = new(20260302);
            for (int number = ClinicCast.Patients.Count + 1; number <= patients; number++)
            {
                AddPatient(tables, random, number);
            }
        }

        Execute(connection, ClinicSchema.Indexes);
        Execute(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {ClinicSchema.Version}; COMMIT;"));
    }

    private static void AddPatient(SeedTables tables, Random random, int number)
    {
        SeedWard ward = SeedWard.All[random.Next(SeedWard.All.Count)];
        string mrn = SeedIdentity.Mrn(number);
        string name = SeedNames.Next(random, ward);
        DateOnly born = ward.FirstBirth.AddDays(random.Next(ward.LastBirth.DayNumber - ward.FirstBirth.DayNumber));
        string? diagnosis = random.Next(25) == 0 ? null : Pick(random, ward.Diagnoses);
        tables.AddPatient(number, name, born, ward, diagnosis);

        for (int i = random.Next(4); i > 0; i--)
        {
            DateOnly date = FirstDay.AddDays(random.Next(LastDay.DayNumber - FirstDay.DayNumber));
            string time = string.Create(CultureInfo.InvariantCulture, $"{random.Next(8, 17):D2}:{random.Next(2) * 30:D2}");

            // A slot that another patient has is left to them.
            tables.Appointment.Row(mrn, ward.Name, SeedIdentity.Iso(date), time, ((AppointmentKind)random.Next(3)).ToString(), 1);
        }

        for (int i = random.Next(1, 4); i > 0; i--)
        {
            DateOnly written = FirstDay.AddDays(-random.Next(400));
            tables.Note.Row(mrn, SeedIdentity.Iso(written), SeedNames.Doctor(random), SeedNotes.Next(random, name, number), 1);
        }

        for (int i = random.Next(3); i > 0; i--)
        {
            DateOnly issued = FirstDay.AddDays(-random.Next(300));
            string invoice = tables.AddInvoice(mrn, ward, issued, (InvoiceStatus)random.Next(3));
            for (int line = random.Next(1, 4); line > 0; line--)
            {
                (string service, int cents) = Pick(random, SeedWard.Services);
                tables.InvoiceLine.Row(invoice, service, cents, diagnosis ?? "Z00.0");
            }
        }
    }

    private static T Pick<T>(Random random, T[] from) => from[random.Next(from.Length)];

    private static void Execute(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
