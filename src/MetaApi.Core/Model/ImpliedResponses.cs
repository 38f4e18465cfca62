using System.Collections.Immutable;

namespace MetaApi.Model;

/// <summary>The answers that a route can give although it does not declare them, because the framework gives them: errors of its inputs, of its chained words and policies, and parts of its files.</summary>
internal sealed class ImpliedResponses
{
    public ImpliedResponses(ApiRoute route, ApiOptions options)
    {
        var (declared, all) = (route.Meta.Responses, All(route, options).ToList());
        Undeclared = [.. all.Where(implied => !declared.Any(r => r.Status == implied.Status))];
        ProblemsBesideBodies = [.. all.Where(r => r.IsProblem).Select(r => r.Status).Intersect(declared.Where(r => !r.IsProblem).Select(r => r.Status))];
    }

    /// <summary>Those with a status that the route does not declare.</summary>
    public ImmutableArray<Response> Undeclared { get; }

    /// <summary>The statuses with which a problem may leave although the route declares another body for them.</summary>
    public ImmutableArray<int> ProblemsBesideBodies { get; }

    /// <summary>The <see cref="Undeclared"/> ones, where nothing else is asked.</summary>
    public static ImmutableArray<Response> Of(ApiRoute route, ApiOptions options) => new ImpliedResponses(route, options).Undeclared;

    /// <summary>Whether the route is asked for a file, of which clients may want a part, or to know whether it has changed.</summary>
    public static bool IsFetchedFile(ApiRoute route) => route.Method is "GET" or "HEAD" && route.Meta.Responses.Any(r => r.Kind is BodyKind.File);

    static IEnumerable<Response> All(ApiRoute route, ApiOptions api)
    {
        var options = route.OptionsIn(api);
        return OfFile(route).Concat(OfNegotiation(route, options)).Concat(OfInputs(route, options))
            .Concat(route.Policies.SelectMany(p => p.ResponsesOn(route))).Concat(OfWords(route.Action)).Concat(OfTime(route.Meta)).DistinctBy(r => r.Status);
    }

    static IEnumerable<Response> OfWords(RouteAction? action)
    {
        if (action is not ChainedAction chained)
            yield break;
        if (chained.Has(ChainedWord.Authorize))
        {
            yield return new(401, null) { Description = "It is not known who calls." };
            yield return new(403, null) { Description = "The caller is not allowed to do this." };
        }
        if (chained.Has(ChainedWord.Resource))
            yield return new(404, null) { Description = "What the request is about is not there." };
    }

    static IEnumerable<Response> OfNegotiation(ApiRoute route, ApiOptions options)
    {
        if (OfferedTypes.In(route, options) is { IsEmpty: false } types)
            yield return new(406, null) { Description = $"The header Accept excludes {string.Join(" and ", types)}." };
    }

    static IEnumerable<Response> OfInputs(ApiRoute route, ApiOptions options)
    {
        var meta = route.Meta;
        if (meta.HasBody || !meta.Inputs.IsEmpty)
            yield return new(options.InvalidStatus, null) { Description = "An input breaks its declaration." };
        if (!meta.HasBody && !meta.HasForm && !route.KeepsBody)
            yield break;
        yield return new(408, null) { Description = "The body did not arrive in time." };
        var most = meta.HasForm ? FormSize.Most(meta, options.Limits) : options.Limits.BodyBytes;
        yield return new(413, null) { Description = $"The body is larger than {most} bytes." };
        yield return new(415, null) { Description = WrongMediaType(meta) };
    }

    static string WrongMediaType(RouteMeta meta) => meta.BodyFile is { File: { } file } ? $"The body is sent as another media type than {string.Join(" or ", file.SentTypes)}."
        : meta.HasForm ? "The body is no form in UTF-8."
        : meta.HasBody ? "The body is not JSON in UTF-8."
        : "The body is encoded.";

    /// <summary>A time that the options say is a safety net, as the 500 is, and code seldom meets it; one that a node says is a part of what it promises.</summary>
    static IEnumerable<Response> OfTime(RouteMeta meta)
    {
        if (meta.Timeout is { } most && most != Timeout.InfiniteTimeSpan)
            yield return new(503, null) { Description = "The call took too long." };
    }

    /// <summary>A file that is asked for answers conditions and ranges (RFC 9110, sections 13 and 14); one that is an answer to something else does not.</summary>
    static IEnumerable<Response> OfFile(ApiRoute route)
    {
        if (!IsFetchedFile(route))
            yield break;
        yield return route.Meta.Responses.First(r => r.Kind is BodyKind.File) with { Status = 206, Description = "The part that the header Range asks for." };
        yield return new(304, null) { Description = "The client has this version already." };
        yield return new(412, null) { Description = "The file is not the version that the request asks for." };
        yield return new(416, null) { Description = "The file does not have the part that the header Range asks for." };
    }
}
