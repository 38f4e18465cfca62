using System.Data.Common;
using Dapper;
using Petstore.Storage;

namespace Petstore.Users;

/// <summary>Users in the database. Nothing but <see cref="HasPasswordAsync"/> reads what is stored of passwords.</summary>
sealed class UserRepository(Database database)
{
    const string Columns = "select id, username, firstName, lastName, email, phone, userStatus from users";

    /// <exception cref="UserNotFound">There is no such user.</exception>
    public async Task<User> FindAsync(string username, CancellationToken cancelled)
    {
        await using var connection = await database.OpenAsync(cancelled);
        return await connection.QuerySingleOrDefaultAsync<User>(new($"{Columns} where username = @username", new { username }, cancellationToken: cancelled))
            ?? throw new UserNotFound();
    }

    /// <summary>Adds all of them, or none. Passwords are hashed before anything is locked, because that takes long.</summary>
    /// <exception cref="UserExists">A name or number is taken.</exception>
    public async Task<IReadOnlyList<User>> AddAsync(IReadOnlyList<User> users, CancellationToken cancelled)
    {
        var added = new List<User>();
        var hashes = users.Select(user => PasswordHash.Of(user.Password)).ToList();
        await using var connection = await database.OpenAsync(cancelled);
        await using var transaction = await connection.BeginTransactionAsync(cancelled);
        foreach (var (user, passwordHash) in users.Zip(hashes))
            added.Add(await AddAsync((user, passwordHash), transaction, cancelled));
        await transaction.CommitAsync(cancelled);
        return added;
    }

    /// <summary>Replaces all but the name, and the password where a new one is given.</summary>
    public async Task ReplaceAsync(User user, CancellationToken cancelled)
    {
        const string Sql = """
            update users set firstName = @FirstName, lastName = @LastName, email = @Email, phone = @Phone, userStatus = @UserStatus,
                passwordHash = coalesce(@passwordHash, passwordHash)
            where username = @Username
            """;
        var passwordHash = user.Password is "" ? null : PasswordHash.Of(user.Password);
        var values = new { user.Username, user.FirstName, user.LastName, user.Email, user.Phone, user.UserStatus, passwordHash };
        await using var connection = await database.OpenAsync(cancelled);
        await connection.ExecuteAsync(new(Sql, values, cancellationToken: cancelled));
    }

    public async Task RemoveAsync(string username, CancellationToken cancelled)
    {
        await using var connection = await database.OpenAsync(cancelled);
        await connection.ExecuteAsync(new("delete from users where username = @username", new { username }, cancellationToken: cancelled));
    }

    /// <summary>Takes as long for a name that is not there.</summary>
    public async Task<bool> HasPasswordAsync(string username, string password, CancellationToken cancelled)
    {
        const string Sql = "select passwordHash from users where username = @username and passwordHash <> ''";
        await using var connection = await database.OpenAsync(cancelled);
        var hash = await connection.ExecuteScalarAsync<string?>(new(Sql, new { username }, cancellationToken: cancelled));
        return PasswordHash.Fits(password, hash ?? PasswordHash.Nobodys);
    }

    static async Task<User> AddAsync((User User, string PasswordHash) one, DbTransaction transaction, CancellationToken cancelled)
    {
        const string Sql = """
            insert into users (id, username, firstName, lastName, email, phone, userStatus, passwordHash)
            values (nullif(@Id, 0), @Username, @FirstName, @LastName, @Email, @Phone, @UserStatus, @passwordHash)
            on conflict do nothing;
            select last_insert_rowid() where changes() = 1;
            """;
        var (user, passwordHash) = one;
        var values = new { user.Id, user.Username, user.FirstName, user.LastName, user.Email, user.Phone, user.UserStatus, passwordHash };
        var id = await transaction.Connection!.ExecuteScalarAsync<long?>(new(Sql, values, transaction, cancellationToken: cancelled));
        return user with { Id = id ?? throw new UserExists() };
    }
}
