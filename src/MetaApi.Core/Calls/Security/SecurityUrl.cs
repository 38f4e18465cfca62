namespace MetaApi.Calls.Security;

/// <summary>The addresses that a document tells to clients, who know no base for them.</summary>
internal static class SecurityUrl
{
    public static IEnumerable<(string Problem, string Remedy)> FaultsOf(string what, string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" && Uri.IsWellFormedUriString(url, UriKind.Absolute)
            ? []
            : [($"gives '{url}' as the URL of {what}, which is no absolute one", "write it whole, as in 'https://login.example.com/token'")];
}
