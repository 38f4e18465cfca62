using System.Collections.Immutable;
using MetaApi.Calls.Conditions;

namespace MetaApi.Model;

/// <summary>What the framework reads of the requests of a route beside its declared inputs: headers of its policies, and of its files.</summary>
internal static class ImpliedInputs
{
    static readonly ImmutableArray<Input> OfParts =
    [
        Header("Range", "Which bytes of the file are asked for, as `bytes=0-99`; the answer is 206, or 416 where the file does not have them."),
        Header("If-Range", "The version or the HTTP date of the part that the client has; where the file is another by now, all of it is sent."),
    ];

    static readonly ImmutableArray<Input> OfDates =
    [
        Header(RequestConditions.IfModifiedSince, "An HTTP date; when nothing was changed since, the answer is 304. Passed over beside If-None-Match."),
        Header(RequestConditions.IfUnmodifiedSince, "An HTTP date; when something was changed since, the answer is 412. Passed over beside If-Match."),
    ];

    /// <summary>Those that the route does not declare itself.</summary>
    public static IEnumerable<Input> Of(ApiRoute route) => route.Policies.SelectMany(p => p.InputsOn(route))
        .Concat(ImpliedResponses.IsFetchedFile(route) ? OfFile(route) : [])
        .DistinctBy(i => i.Key)
        .ExceptBy(route.Meta.Inputs.Select(i => i.Key), i => i.Key);

    /// <summary>The conditions by the version, which are judged on every route that has one.</summary>
    /// <param name="route">The route.</param>
    /// <param name="isRequired">Whether a request that changes something must name the version.</param>
    public static ImmutableArray<Input> OfVersion(ApiRoute route, bool isRequired = false) =>
    [
        Header(RequestConditions.IfNoneMatch, NoneMatch(route)),
        Header(
            RequestConditions.IfMatch,
            "The versions that the request is about; when the current one is none of them, the answer is 412."
            + (isRequired && !Fetches(route) ? $" A request that changes something has it, or {RequestConditions.IfNoneMatch}: * to make what is not there yet." : "")),
    ];

    /// <summary>The conditions by the time of the last change.</summary>
    public static ImmutableArray<Input> OfDate(ApiRoute route) => MayFetch(route) ? OfDates : [OfDates[1]];

    /// <summary>Whether requests of the route only fetch; one that serves every method is asked by other ones too.</summary>
    public static bool Fetches(ApiRoute route) => route.Method is "GET" or "HEAD";

    /// <summary>Whether any request of the route only fetches.</summary>
    public static bool MayFetch(ApiRoute route) => Fetches(route) || route.ServesAnyMethod;

    static IEnumerable<Input> OfFile(ApiRoute route) => OfParts.Concat(OfVersion(route)).Concat(OfDates);

    static string NoneMatch(ApiRoute route) => (Fetches(route), MayFetch(route)) switch
    {
        (true, _) => "The versions that the client has; when the current one is among them, the answer is 304.",
        (_, true) => "The versions that the client has, or * for any; when the current one is among them, the answer to GET and HEAD is 304, to other methods 412.",
        _ => "The versions that must not be there, or * for any; when the current one is among them, the answer is 412.",
    };

    static Input Header(string name, string description) => new(name, InputPlace.Header, Schema.String.Description(description));
}
