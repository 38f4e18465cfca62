using MetaApi;

namespace Petstore.Access;

/// <summary>The ways in which callers show who they are.</summary>
static class Schemes
{
    /// <summary>The contract asks for both scopes everywhere, also where only pets are read.</summary>
    public const string BothScopes = "write:pets read:pets";

    public static readonly SecurityScheme ApiKey = SecurityScheme.ApiKeyInHeader("api_key", "api_key");

    public static readonly SecurityScheme Pets = SecurityScheme.OAuth2(
        "petstore_auth",
        flows => flows.Implicit("https://petstore3.swagger.io/oauth/authorize", ("write:pets", "modify pets in your account"), ("read:pets", "read your pets")),
        authenticationScheme: "petstore_auth");

    public static readonly SecurityScheme Session = SecurityScheme.Bearer("session", authenticationScheme: "session") with { Description = "What login answers." };
}
