namespace Petstore.Access;

/// <summary>The keys and tokens of the settings. They stand for an authorization server, so that the sample runs by itself; no real application keeps them there.</summary>
sealed record AccessOptions
{
    public string[] ApiKeys { get; init; } = [];

    /// <summary>The scopes of each token, separated by spaces.</summary>
    public Dictionary<string, string> Tokens { get; init; } = [];
}
