using MetaApi.Calls.Headers;
using MetaApi.Calls;

namespace MetaApi.Model.Policies;

/// <summary>What can be wrong with the limits of a route, in words.</summary>
internal static class LimitMistakes
{
    /// <summary>The name of a limit that is given none.</summary>
    public const string DefaultName = "default";

    /// <summary>Names stand in headers, between quotes.</summary>
    public static bool IsName(string name) => HttpToken.Is(name);

    public static Mistake NoQuota(ApiRoute route, RateLimitPolicy policy) => new(
        route.Name, $"has RateLimit '{policy.Name}' without saying how often", "say TokenBucket(…), FixedWindow(…) or SlidingWindow(…) in its block", policy.Origin);

    public static Mistake BadName(ApiRoute route, (string Word, string Name) limit, Origin origin) => new(
        route.Name, $"has {limit.Word} '{limit.Name}', whose name no header can hold", "use letters, digits and the signs of a token, as in 'writes'", origin);

    /// <summary>Whoever sends slowly would keep a place from everybody else, for as long as it likes.</summary>
    public static Mistake UntimedUploads(ApiRoute route, (string Word, string Name) limit, Origin origin) => new(
        route.Name, $"has {limit.Word} '{limit.Name}', which counts uploads among running calls without limiting their time",
        "say Timeout(…), or count by client, as in ByUser()", origin);

    public static Mistake BadFigure(ApiRoute route, (string Word, string Name) limit, (string Problem, string Remedy) figure, Origin origin) => new(
        route.Name, $"has {limit.Word} '{limit.Name}', which {figure.Problem}", figure.Remedy, origin);
}
