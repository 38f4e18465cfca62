using System.Security.Claims;

namespace MetaApi.Calls.Repetition;

/// <summary>
/// Who calls, so that no caller is ever answered with what another was: by the names of the identities that the host knows, else by the credentials
/// that were sent. Callers without either are one.
/// </summary>
/// <param name="headers">The headers that carry credentials beside those of every request.</param>
/// <param name="isInQuery">Whether the query carries some.</param>
internal sealed class CallerName(IEnumerable<string> headers, bool isInQuery)
{
    static readonly string[] Names = [ClaimTypes.NameIdentifier, "sub", ClaimTypes.Name, "client_id"];

    readonly string[] carriers = ["Authorization", "Cookie", .. headers];

    /// <summary>Knows the credentials of some schemes.</summary>
    public static CallerName Through(IEnumerable<SecurityScheme> schemes)
    {
        var places = schemes.Select(s => s.Carrier).ToList();
        return new(places.Where(p => p.Place is InputPlace.Header).Select(p => p.Name), places.Exists(p => p.Place is InputPlace.Query));
    }

    public IEnumerable<string> Of(Call call)
    {
        var named = call.User.Identities.Where(i => i.IsAuthenticated).Select(Named).ToList();
        if (named.Count > 0 && named.TrueForAll(n => n is not null))
            return named.SelectMany(n => n!).Prepend("user");
        List<string> sent = [.. carriers.Select(name => call.Request.Header(name).Joined ?? ""), isInQuery ? call.Request.Query : ""];
        return sent.TrueForAll(string.IsNullOrEmpty) ? ["anonymous"] : sent.Prepend("credentials");
    }

    /// <summary>The first name that an identity has; null when it has none, and others may look like it.</summary>
    static IEnumerable<string>? Named(ClaimsIdentity identity) => Names
        .Select(name => identity.FindAll(name).ToList())
        .FirstOrDefault(claims => claims.Count > 0)?
        .SelectMany(c => (string[])[c.Issuer, c.Type, c.Value]).Prepend(identity.AuthenticationType ?? "");
}
