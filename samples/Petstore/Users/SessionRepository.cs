using System.Security.Claims;
using Dapper;
using Petstore.Access;
using Petstore.Storage;

namespace Petstore.Users;

/// <summary>Who is logged in. Of tokens only hashes are stored.</summary>
sealed class SessionRepository(Database database, TimeProvider clock)
{
    static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    public async Task<Session> BeginAsync(string username, CancellationToken cancelled)
    {
        const string Sql = "delete from sessions where expires <= @now; insert into sessions (tokenHash, username, expires) values (@hash, @username, @expires)";
        var session = new Session(Secret.New(), clock.GetUtcNow() + Lifetime);
        var values = new { now = Now, hash = Secret.HashOf(session.Token), username, expires = session.Expires.ToUnixTimeSeconds() };
        await using var connection = await database.OpenAsync(cancelled);
        await connection.ExecuteAsync(new(Sql, values, cancellationToken: cancelled));
        return session;
    }

    /// <summary>Who has a token; null when nobody has.</summary>
    public async ValueTask<ClaimsPrincipal?> FindAsync(string token, CancellationToken cancelled)
    {
        const string Sql = "select username from sessions where tokenHash = @hash and expires > @now";
        var hash = Secret.HashOf(token);
        await using var connection = await database.OpenAsync(cancelled);
        var username = await connection.ExecuteScalarAsync<string?>(new(Sql, new { hash, now = Now }, cancellationToken: cancelled));
        return username is null ? null : Caller.Of(username, Schemes.Session, new Claim(Session.Claim, hash));
    }

    public async Task EndAsync(ClaimsPrincipal caller, CancellationToken cancelled)
    {
        var hash = caller.FindFirstValue(Session.Claim);
        await using var connection = await database.OpenAsync(cancelled);
        await connection.ExecuteAsync(new("delete from sessions where tokenHash = @hash", new { hash }, cancellationToken: cancelled));
    }

    long Now => clock.GetUtcNow().ToUnixTimeSeconds();
}
