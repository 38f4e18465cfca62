using Dapper;

namespace Notes;

/// <summary>Users in the database.</summary>
sealed class UserStore(Database database)
{
    public async Task<IReadOnlyList<User>> ListAsync(CancellationToken cancelled)
    {
        const string Sql = "select id, name, email from users order by id";
        await using var connection = await database.OpenAsync(cancelled);
        return (await connection.QueryAsync<User>(new(Sql, cancellationToken: cancelled))).AsList();
    }

    /// <exception cref="UserNotFound">There is no such user.</exception>
    public async Task<User> FindAsync(long id, CancellationToken cancelled)
    {
        const string Sql = "select id, name, email from users where id = @id";
        await using var connection = await database.OpenAsync(cancelled);
        return await connection.QuerySingleOrDefaultAsync<User>(new(Sql, new { id }, cancellationToken: cancelled))
            ?? throw new UserNotFound(id);
    }

    public async Task<User> AddAsync(User user, CancellationToken cancelled)
    {
        const string Sql = """
            insert into users (name, email, passwordHash) values (@Name, @Email, @passwordHash);
            select last_insert_rowid();
            """;
        var values = new { user.Name, user.Email, passwordHash = PasswordHash.Of(user.Password) };
        await using var connection = await database.OpenAsync(cancelled);
        return user with { Id = await connection.ExecuteScalarAsync<long>(new(Sql, values, cancellationToken: cancelled)) };
    }
}
