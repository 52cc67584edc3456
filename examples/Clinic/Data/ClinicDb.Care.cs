using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;

namespace Clinic;

/// <content>Appointments and notes.</content>
public sealed partial class ClinicDb
{
    internal Task<IReadOnlyList<Appointment>> ListAppointmentsAsync(string mrn, CancellationToken cancellation) => QueryAsync(
        "SELECT id, mrn, date, time, kind FROM appointment WHERE mrn = $mrn ORDER BY date DESC, time DESC",
        static row => new Appointment(row.GetInt64(0), row.GetString(1), row.GetFieldValue<DateOnly>(2), row.GetString(3), Enum.Parse<AppointmentKind>(row.GetString(4))),
        cancellation,
        ("$mrn", mrn));

    /// <summary>One statement takes the slot or finds it taken, so that two bookings at once cannot both have it.</summary>
    internal async Task<Booking> BookAsync(string mrn, DateOnly date, string time, AppointmentKind kind, CancellationToken cancellation)
    {
        IReadOnlyList<long> booked = await QueryAsync(
            """
            INSERT INTO appointment (mrn, ward, date, time, kind)
            SELECT mrn, ward, $date, $time, $kind FROM patient WHERE mrn = $mrn
            ON CONFLICT (ward, date, time) DO NOTHING RETURNING id
            """,
            static row => row.GetInt64(0),
            cancellation,
            ("$mrn", mrn), ("$date", date.ToString("O", CultureInfo.InvariantCulture)), ("$time", time), ("$kind", kind.ToString()));
        return booked is [long id]
            ? new Booking(true, "The appointment is booked.", new Appointment(id, mrn, date, time, kind))
            : new Booking(false, "Another patient has this slot.", null);
    }

    internal Task<IReadOnlyList<Note>> ReadNotesAsync(string mrn, CancellationToken cancellation) => QueryAsync(
        "SELECT id, written, author, text FROM note WHERE mrn = $mrn ORDER BY written DESC, id DESC",
        static row => new Note(row.GetInt64(0), row.GetFieldValue<DateOnly>(1), row.GetString(2), row.GetString(3)),
        cancellation,
        ("$mrn", mrn));

    internal long AddNote(string mrn, string text, string author)
    {
        using SqliteConnection connection = Connect();
        using SqliteCommand command = Command(
            connection,
            "INSERT INTO note (mrn, written, author, text) VALUES ($mrn, date('now'), $author, $text) RETURNING id",
            [("$mrn", mrn), ("$author", author), ("$text", text)]);
        return (long)command.ExecuteScalar()!;
    }
}
