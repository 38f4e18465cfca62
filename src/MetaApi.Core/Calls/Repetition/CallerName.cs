using System.Security.Claims;

namespace MetaApi.Calls.Repetition;

/// <summary>
/// Who calls, so that no caller is ever answered with what another was: by the identities that the host knows, else by what was sent in the
/// headers that carry credentials. Callers without either are one.
/// </summary>
internal static class CallerName
{
    static readonly string[] Names = [ClaimTypes.NameIdentifier, "sub", ClaimTypes.Name, "client_id"];

    static readonly string[] Carriers = ["Authorization", "Cookie"];

    public static IEnumerable<string> Of(Call call)
    {
        var known = call.User.Identities.Where(i => i.IsAuthenticated).ToList();
        if (known.Count > 0)
            return known.SelectMany(Of).Prepend("user");
        var sent = Carriers.Select(name => call.Request.Header(name).Joined ?? "").ToList();
        return sent.TrueForAll(string.IsNullOrEmpty) ? ["anonymous"] : sent.Prepend("credentials");
    }

    /// <summary>The first name that an identity has is that of its caller; one without a name is all that is claimed of it.</summary>
    static IEnumerable<string> Of(ClaimsIdentity identity)
    {
        var named = Names.Select(name => identity.FindAll(name).ToList()).FirstOrDefault(claims => claims.Count > 0);
        return (named ?? [.. identity.Claims]).SelectMany(c => (string[])[c.Issuer, c.Type, c.Value]).Prepend(identity.AuthenticationType ?? "");
    }
}
