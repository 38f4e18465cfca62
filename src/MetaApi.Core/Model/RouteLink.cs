using System.Collections.Immutable;

namespace MetaApi;

/// <summary>What an answer leads to: another route, and where its inputs are found in the request or the answer.</summary>
/// <param name="Name">Its name, which is unique on the answer.</param>
/// <param name="Target">The route by method and path, as in <c>GET /users/:id</c>.</param>
public sealed record RouteLink(string Name, string Target)
{
    /// <summary>The status of the answer; by default the first that the route declares as a success, or 200.</summary>
    public int Status { get; init; }

    /// <summary>What it is about; none by default.</summary>
    public string? Description { get; init; }

    /// <summary>The parameters of the target, each with a runtime expression of OpenAPI, such as <c>$response.body#/user/id</c>, or a fixed text.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Parameters { get; init; } = [];

    /// <summary>Where it was declared.</summary>
    public Origin Origin { get; init; }
}
