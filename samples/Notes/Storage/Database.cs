using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Notes;

/// <summary>A SQLite file, made on first use.</summary>
sealed class Database(string path)
{
    readonly string connectionString = new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true }.ToString();

    public async Task<DbConnection> OpenAsync(CancellationToken cancelled)
    {
        var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync(cancelled);
        return connection;
    }

    public async Task CreateAsync(CancellationToken cancelled)
    {
        await using var connection = await OpenAsync(cancelled);
        await connection.ExecuteAsync(new(Tables.Create, cancellationToken: cancelled));
    }
}
