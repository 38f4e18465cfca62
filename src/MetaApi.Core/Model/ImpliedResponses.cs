using System.Collections.Immutable;

namespace MetaApi.Model;

/// <summary>The answers that a route can give although it does not declare them, because the framework gives them: errors of its inputs, and parts of its files.</summary>
internal static class ImpliedResponses
{
    public static ImmutableArray<Response> Of(ApiRoute route, ApiOptions options) =>
        [.. All(route.Meta, route.Method, options).Where(implied => !route.Meta.Responses.Any(r => r.Status == implied.Status))];

    static IEnumerable<Response> All(RouteMeta meta, string method, ApiOptions options)
    {
        foreach (var implied in OfFile(meta, method))
            yield return implied;
        var hasBody = meta.Body is not null || meta.Inputs.Any(i => i.Place is InputPlace.Body);
        if (hasBody || !meta.Inputs.IsEmpty)
            yield return new(options.InvalidStatus, null) { Description = "An input breaks its declaration." };
        if (!hasBody)
            yield break;
        yield return new(413, null) { Description = $"The body is larger than {options.Limits.BodyBytes} bytes." };
        yield return new(415, null) { Description = "The body is not JSON in UTF-8." };
    }

    /// <summary>A file that is asked for answers conditions and ranges (RFC 9110, sections 13 and 14); one that is an answer to something else does not.</summary>
    static IEnumerable<Response> OfFile(RouteMeta meta, string method)
    {
        if (method is not ("GET" or "HEAD") || meta.Responses.FirstOrDefault(r => r.Kind is BodyKind.File) is not { } file)
            yield break;
        yield return file with { Status = 206, Description = "The part that the header Range asks for." };
        yield return new(304, null) { Description = "The client has this version already." };
        yield return new(412, null) { Description = "The file is not the version that the request asks for." };
        yield return new(416, null) { Description = "The file does not have the part that the header Range asks for." };
    }
}
