using System.Collections.Immutable;

namespace MetaApi.Model;

/// <summary>The errors that a route can answer with although it does not declare them, because the framework finds them in its inputs.</summary>
internal static class ImpliedResponses
{
    public static ImmutableArray<Response> Of(ApiRoute route, ApiOptions options) =>
        [.. All(route.Meta, route.OptionsIn(options)).Where(implied => !route.Meta.Responses.Any(r => r.Status == implied.Status))];

    static IEnumerable<Response> All(RouteMeta meta, ApiOptions options)
    {
        if (meta.HasBody || !meta.Inputs.IsEmpty)
            yield return new(options.InvalidStatus, null) { Description = "An input breaks its declaration." };
        if (!meta.HasBody && meta.KeepsBody is not true)
            yield break;
        yield return new(413, null) { Description = $"The body is larger than {options.Limits.BodyBytes} bytes." };
        yield return new(415, null) { Description = "The body is not JSON in UTF-8." };
    }
}
