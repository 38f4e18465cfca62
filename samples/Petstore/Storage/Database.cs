using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Petstore.Storage;

/// <summary>A SQLite file, made on first use.</summary>
sealed class Database(string path)
{
    readonly string address = new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true }.ToString();

    public async Task CreateAsync()
    {
        await using var connection = await OpenAsync(default);
        await connection.ExecuteAsync(Tables.Create);
    }

    public async Task<DbConnection> OpenAsync(CancellationToken cancelled)
    {
        var connection = new SqliteConnection(address);
        await connection.OpenAsync(cancelled);
        return connection;
    }
}
