using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;

namespace Clinic;

/// <content>Patients and wards. A list of wards is one parameter, as a JSON array.</content>
public sealed partial class ClinicDb
{
    internal Task<Patient?> FindPatientAsync(string mrn, CancellationToken cancellation) => FirstAsync(
        "SELECT mrn, name, born, ssn, phone, email, ward, diagnosis FROM patient WHERE mrn = $mrn",
        static row => new Patient(
            row.GetString(0), row.GetString(1), row.GetFieldValue<DateOnly>(2), row.GetString(3), row.GetString(4), row.GetString(5), row.GetString(6),
            row.IsDBNull(7) ? null : row.GetString(7)),
        cancellation,
        ("$mrn", mrn));

    internal Task<string?> WardOfAsync(string mrn, CancellationToken cancellation) => FirstAsync(
        "SELECT ward FROM patient WHERE mrn = $mrn", static row => row.GetString(0), cancellation, ("$mrn", mrn));

    internal Task<IReadOnlyList<PatientRow>> SearchPatientsAsync(string name, IReadOnlyList<string> wards, int limit, CancellationToken cancellation) => QueryAsync(
        """
        SELECT mrn, name, born, ward FROM patient
        WHERE ward IN (SELECT value FROM json_each($wards)) AND instr(lower(name), lower($name)) > 0
        ORDER BY name, mrn LIMIT $limit
        """,
        Row, cancellation, ("$name", name), ("$wards", JsonSerializer.Serialize(wards)), ("$limit", limit));

    internal Task<IReadOnlyList<PatientRow>> ListPatientsAsync(IReadOnlyList<string> wards, CancellationToken cancellation) => QueryAsync(
        "SELECT mrn, name, born, ward FROM patient WHERE ward IN (SELECT value FROM json_each($wards)) ORDER BY name, mrn",
        Row, cancellation, ("$wards", JsonSerializer.Serialize(wards)));

    internal async Task<IReadOnlyList<WardCensus>> CountAsync(IReadOnlyList<string> wards, CancellationToken cancellation)
    {
        IReadOnlyList<(string Ward, string Diagnosis, int Patients)> counts = await QueryAsync(
            """
            SELECT ward, ifnull(diagnosis, 'none'), count(*) FROM patient
            WHERE ward IN (SELECT value FROM json_each($wards))
            GROUP BY 1, 2 ORDER BY 1, 2
            """,
            static row => (row.GetString(0), row.GetString(1), row.GetInt32(2)),
            cancellation,
            ("$wards", JsonSerializer.Serialize(wards)));
        return [.. counts.GroupBy(static count => count.Ward, StringComparer.Ordinal).Select(static ward =>
            new WardCensus(ward.Key, ward.Sum(static count => count.Patients), ward.ToDictionary(static count => count.Diagnosis, static count => count.Patients)))];
    }

    private static PatientRow Row(SqliteDataReader row) => new(row.GetString(0), row.GetString(1), row.GetFieldValue<DateOnly>(2), row.GetString(3));
}
