namespace MetaApi.Calls.Security;

/// <summary>How a client gets a token; the names are OpenAPI's.</summary>
internal enum OAuthFlowKind
{
    Implicit,
    Password,
    ClientCredentials,
    AuthorizationCode,
}
