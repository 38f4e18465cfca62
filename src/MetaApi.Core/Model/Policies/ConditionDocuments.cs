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

    /// <summary>What the conditions of requests come to.</summary>
    public static ImmutableArray<Response> ResponsesOn(ApiRoute route) =>
        [.. ImpliedInputs.MayFetch(route) ? ImmutableArray.Create(NotModified) : [], .. ImpliedInputs.Fetches(route) ? [] : ImmutableArray.Create(Malformed), Failed];

    /// <summary>Whether answers with the status are about a version.</summary>
    public static bool IsOfVersion(ApiRoute route, int status) => status is >= 200 and < 300 || (status == 304 && ImpliedInputs.MayFetch(route));
}
