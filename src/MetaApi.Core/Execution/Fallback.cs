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

    readonly Messages messages;

    public Fallback(ApiModel model)
    {
        messages = model.Options.Messages;
        foreach (var route in model.Routes)
            routes.Add(route.Pattern, route);
        foreach (var space in model.Namespaces)
            namespaces.Add(space.Prefix, space);
    }

    /// <summary>The methods a path has, in the order of an <c>Allow</c> header; none for an unknown path.</summary>
    public string[] Allowed(string[] path)
    {
        var methods = routes.Matching(path).Select(r => r.Method).ToHashSet(StringComparer.Ordinal);
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
    public async ValueTask<Reply> AnswerAsync(CallRequest request, string[]? path, string[]? allowed = null)
    {
        allowed ??= path is null ? [] : Allowed(path);
        if (allowed.Length > 0 && request.Method == "OPTIONS")
            return new(204) { Headers = [new("Allow", string.Join(", ", allowed))] };
        ApiException error = path is null ? new ParameterInvalidException([Undecodable])
            : allowed.Length > 0 ? new MethodNotAllowedException(allowed)
            : new NoMatchingRouteException();
        var call = new Call(request, messages, null);
        try
        {
            return await new RescueChain(RescuesFor(path ?? []), ReplyPlan.None).AnswerAsync(call, error);
        }
        finally
        {
            await Finals.RunAsync([], call);
        }
    }

    /// <summary>The handlers of the deepest namespace whose prefix matched; of several with one prefix, of the innermost, then of the first.</summary>
    ImmutableArray<RescueScope> RescuesFor(string[] path)
    {
        var above = namespaces.Prefixing(path);
        return above.Count == 0 ? [] : above.MaxBy(n => (n.Length, n.Value.Depth)).Value.Rescues;
    }
}
