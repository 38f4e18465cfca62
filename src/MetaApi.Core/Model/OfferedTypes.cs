using System.Collections.Immutable;
using MetaApi.Calls;

namespace MetaApi.Model;

/// <summary>The media types that a route can answer with when it succeeds; some may stand for several.</summary>
internal static class OfferedTypes
{
    const string Json = "application/json";

    const string Any = "*/*";

    /// <summary>None where a call is never refused for them: nothing is declared, a success may have no body, or the options say so.</summary>
    public static ImmutableArray<string> In(ApiRoute route, ApiOptions options)
    {
        var successes = route.Meta.Responses.Where(r => r.IsOfSuccess && r.Status < 300).ToList();
        return options.Negotiation is Negotiation.Lenient || successes.Any(r => TypeOf(r) is null)
            ? []
            : [.. successes.Select(r => TypeOf(r)!).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>Null for an answer without a body.</summary>
    static string? TypeOf(Response response) => response switch
    {
        { ContentType: { } type } => type.Split(';')[0].Trim(),
        { Kind: BodyKind.Stream or BodyKind.File } => Any,
        { Schema: not null } => Json,
        _ => null,
    };
}
