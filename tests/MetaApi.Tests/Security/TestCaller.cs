namespace MetaApi.Tests.Security;

/// <summary>Somebody who calls with one kind of credentials.</summary>
/// <param name="Name">What they are called in a report.</param>
/// <param name="AuthenticationScheme">The scheme that knows them; null when none does.</param>
sealed record TestCaller(string Name, string? AuthenticationScheme)
{
    public string[] Headers { get; init; } = [];

    public string Query { get; init; } = "";

    public string[] Scopes { get; init; } = [];

    public string[] Roles { get; init; } = [];

    /// <summary>The policies that allow them.</summary>
    public string[] Policies { get; init; } = [];
}
