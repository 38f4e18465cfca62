using System.Collections.Immutable;
using MetaApi.Calls;
using MetaApi.Model;

namespace MetaApi.Execution;

/// <summary>Answers what no route serves: unknown paths, and known ones with another method.</summary>
internal sealed class Fallback
{
    static readonly Failure Undecodable = new(FailureCodes.Encoding) { Place = InputPlace.Path };

    readonly PathIndex<ApiRoute> routes = new();

    readonly PathIndex<ApiNamespace> namespaces = new();

    readonly NoInputs noInputs;

    public Fallback(ApiModel model)
    {
        noInputs = new(model.Options.Messages);
        foreach (var route in model.Routes)
            routes.Add(route.Pattern, route);
        foreach (var space in model.Namespaces)
            namespaces.Add(space.Prefix, space);
    }

    /// <summary>The methods a path has, in the order of an <c>Allow</c> header; none for an unknown path.</summary>
    public string[] Allowed(string[] path)
    {
        var methods = routes.Matching(path)
            .SelectMany(r => r.ServesAnyMethod ? ApiRoute.CommonMethods : [r.Method])
            .ToHashSet(StringComparer.Ordinal);
        if (methods.Count == 0)
            return [];
        if (methods.Contains("GET"))
            methods.Add("HEAD");
        methods.Add("OPTIONS");
        return [.. methods.Order(StringComparer.Ordinal)];
    }

    /// <summary>Answers for a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="path">Its decoded segments; null when the path cannot be decoded.</param>
    /// <param name="allowed">The methods it has, when a host serves more than the routes; by default those of the routes.</param>
    public ValueTask<Reply> AnswerAsync(CallRequest request, string[]? path, string[]? allowed = null)
    {
        allowed ??= path is null ? [] : Allowed(path);
        if (allowed.Length > 0 && request.Method == "OPTIONS")
            return AnswerOptionsAsync(request, new(204) { Headers = [new("Allow", string.Join(", ", allowed))] });
        ApiException error = path is null ? new ParameterInvalidException([Undecodable])
            : allowed.Length > 0 ? new MethodNotAllowedException(allowed)
            : new NoMatchingRouteException();
        var space = SpaceOf(path ?? [], error);
        var call = new Call(request, noInputs, space?.Shared);
        return request.Telemetry.IsWatched ? WatchAsync(call, error, space) : AnswerAsync(call, error, space);
    }

    ValueTask<Reply> AnswerOptionsAsync(CallRequest request, Reply reply) =>
        request.Telemetry.IsWatched ? WatchAsync(new(request, noInputs), reply) : new(reply);

    static ValueTask<Reply> WatchAsync(Call call, Reply reply) => WatchedCall.RunAsync(call, _ => new(reply));

    static ValueTask<Reply> WatchAsync(Call call, ApiException error, ApiNamespace? space) =>
        WatchedCall.RunAsync(call, watched => AnswerAsync(watched, error, space));

    static async ValueTask<Reply> AnswerAsync(Call call, ApiException error, ApiNamespace? space)
    {
        try
        {
            return await new RescueChain(space?.Rescues ?? [], ReplyPlan.None).AnswerAsync(call, error);
        }
        finally
        {
            await Finals.RunAsync([ending => ending.DisposeHelpersAsync()], call);
        }
    }

    /// <summary>
    /// The deepest namespace whose prefix matched: of several, the one with the more specific prefix; of several with the same
    /// paths, the innermost, then the first, of those that handle the error themselves.
    /// </summary>
    ApiNamespace? SpaceOf(string[] path, ApiException error)
    {
        var above = namespaces.Prefixing(path)
            .OrderByDescending(n => n.Length)
            .ThenBy(n => n.Value.Prefix, PathPattern.BySpecificity)
            .ThenByDescending(n => n.Value.Depth)
            .Select(n => n.Value).ToList();
        var alike = above.TakeWhile(n => n.Prefix.CompareSpecificity(above[0].Prefix) == 0);
        return alike.FirstOrDefault(n => n.Own?.For(error) is not null) ?? above.FirstOrDefault();
    }
}
