using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;

namespace Clinic;

/// <summary>The clinic's database: one SQLite file. Every statement takes its values as parameters. Thread-safe.</summary>
public sealed partial class ClinicDb : IDisposable
{
    private readonly string _connectionString;

    private ClinicDb(string path, bool isNew)
    {
        Path = path;
        IsNew = isNew;
        _connectionString = new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true }.ToString();
    }

    /// <summary>The file's full path.</summary>
    public string Path { get; }

    /// <summary>Whether it was made just now.</summary>
    public bool IsNew { get; }

    /// <summary>Opens the database, and makes it first when it is not there, or is of another version of this program.</summary>
    /// <param name="path">The file.</param>
    /// <param name="patients">How many patients a new database gets.</param>
    public static ClinicDb Open(string path, int patients = ClinicSeed.Patients)
    {
        string full = System.IO.Path.GetFullPath(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        bool exists = File.Exists(full);
        bool isNew = !exists || VersionOf(full) != ClinicSchema.Version;
        if (isNew)
        {
            Make(full, patients, replace: exists);
        }

        return new ClinicDb(full, isNew);
    }

    /// <summary>Takes back what tools have written since the database was made, so that every run of the example begins alike.</summary>
    public void Reset()
    {
        using SqliteConnection connection = Connect();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = ClinicSchema.Reset;
        command.ExecuteNonQuery();
    }

    /// <summary>Lets go of the file.</summary>
    public void Dispose()
    {
        using SqliteConnection connection = new(_connectionString);
        SqliteConnection.ClearPool(connection);
    }

    /// <summary>It is filled under another name and then renamed, so that an interrupted run leaves no half of a database behind.</summary>
    private static void Make(string path, int patients, bool replace)
    {
        string unfinished = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = unfinished, Pooling = false }.ToString()))
            {
                connection.Open();
                ClinicSeed.Fill(connection, patients);
            }

            File.Move(unfinished, path, replace);
        }
        catch (IOException) when (!replace && File.Exists(path))
        {
            // Another process was first. Its database is the same, and may be in use already.
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <summary>Opened for writing too: what an interrupted write left behind is rolled back by this, and must not outlive a file that is replaced.</summary>
    private static long VersionOf(string path)
    {
        using SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ToString());
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        return (long)command.ExecuteScalar()!;
    }

    private SqliteConnection Connect()
    {
        SqliteConnection connection = new(_connectionString);
        connection.Open();
        return connection;
    }

    private async Task<IReadOnlyList<T>> QueryAsync<T>(
        string sql, Func<SqliteDataReader, T> read, CancellationToken cancellation, params (string Name, object? Value)[] values)
    {
        await using SqliteConnection connection = Connect();
        await using SqliteCommand command = Command(connection, sql, values);
        await using SqliteDataReader reader = await command.ExecuteReaderAsync(cancellation);
        List<T> rows = [];
        while (await reader.ReadAsync(cancellation))
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    private async Task<T?> FirstAsync<T>(string sql, Func<SqliteDataReader, T> read, CancellationToken cancellation, params (string Name, object? Value)[] values)
        where T : class => await QueryAsync(sql, read, cancellation, values) is [T first, ..] ? first : null;

    private static SqliteCommand Command(SqliteConnection connection, string sql, (string Name, object? Value)[] values)
    {
        SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        foreach ((string name, object? value) in values)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        return command;
    }
}
