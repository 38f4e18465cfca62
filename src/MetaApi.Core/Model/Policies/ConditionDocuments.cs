using System.Collections.Immutable;
using MetaApi.Calls.Conditions;

namespace MetaApi.Model.Policies;

/// <summary>What routes with versions document alike.</summary>
internal static class ConditionDocuments
{
    public static readonly Response NotModified = new(304, null) { Description = "The client has this version already." };

    public static readonly Response Failed = new(412, null) { Description = "What is there is not the version that the request is about." };

    public static readonly Response Malformed = new(400, null) { Description = $"{RequestConditions.IfMatch} or {RequestConditions.IfNoneMatch} is no list of entity tags." };

    public static readonly Response Required = new(428, null) { Description = "The request does not say which version it changes." };

    /// <summary>Whether requests of the route only fetch; one that serves every method is asked by other ones too.</summary>
    public static bool Fetches(ApiRoute route) => route.Method is "GET" or "HEAD";

    /// <summary>Whether any request of the route only fetches.</summary>
    public static bool MayFetch(ApiRoute route) => Fetches(route) || route.ServesAnyMethod;

    /// <summary>What the conditions of requests come to.</summary>
    public static ImmutableArray<Response> ResponsesOn(ApiRoute route) =>
        [.. MayFetch(route) ? ImmutableArray.Create(NotModified) : [], .. Fetches(route) ? [] : ImmutableArray.Create(Malformed), Failed];

    /// <summary>Whether answers with the status are about a version.</summary>
    public static bool IsOfVersion(ApiRoute route, int status) => status is >= 200 and < 300 || (status == 304 && MayFetch(route));

    /// <summary>The headers that requests of the route state their conditions with, each with what it does.</summary>
    public static ImmutableArray<Input> Headers(ApiRoute route, (string Name, string Description) fetching, (string Name, string Description) changing) =>
        [.. MayFetch(route) ? Header(fetching) : [], .. Fetches(route) ? [] : Header(changing)];

    static ImmutableArray<Input> Header((string Name, string Description) header) =>
        [new(header.Name, InputPlace.Header, Schema.String.Description(header.Description))];
}
