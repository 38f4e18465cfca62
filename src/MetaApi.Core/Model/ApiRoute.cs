using System.Collections.Immutable;
using MetaApi.Calls;
using MetaApi.Model;
using MetaApi.Schemas;

namespace MetaApi;

/// <summary>A route with everything it inherited.</summary>
/// <param name="Method">The HTTP method, in upper case; <see cref="AnyMethod"/> for every method.</param>
/// <param name="Pattern">The whole path below the API's root.</param>
/// <param name="Meta">What is said of it.</param>
public sealed record ApiRoute(string Method, PathPattern Pattern, RouteMeta Meta)
{
    /// <summary>What stands for the method of a route that serves every one: <c>*</c>.</summary>
    public const string AnyMethod = "*";

    /// <summary>Whether it serves every method that no other route of its path names.</summary>
    public bool ServesAnyMethod => Method == AnyMethod;

    /// <summary>Where it was declared.</summary>
    public Origin Origin { get; init; }

    /// <summary>The tags of its operation.</summary>
    public ImmutableArray<string> Tags => Meta.AppliedTags.IsEmpty ? Meta.Tags : Meta.AppliedTags;

    /// <summary>Method and pattern, <c>GET /users/:id</c>; <c>* /users/:id</c> where it serves every method.</summary>
    public string Name => Webhook is null ? $"{Method} {Pattern}" : $"The webhook '{Webhook}'";

    /// <summary>The name of the webhook that it stands for; null for a route.</summary>
    internal string? Webhook { get; init; }

    /// <summary>The hooks of each level, outermost namespace first, each in order of declaration.</summary>
    internal ImmutableArray<ImmutableArray<Hook>> Hooks { get; init; } = [];

    /// <summary>The error handlers of each level, nearest first.</summary>
    internal ImmutableArray<RescueScope> Rescues { get; init; } = [];

    /// <summary>The methods that stand for all where they have to be listed.</summary>
    internal static ImmutableArray<string> CommonMethods { get; } = ["GET", "PUT", "POST", "PATCH", "DELETE"];

    /// <summary>Whether requests of a method have a body that means something (RFC 9110, section 9.3).</summary>
    internal static bool MayHaveBody(string method) => method is not ("GET" or "HEAD" or "DELETE" or "OPTIONS" or "TRACE");

    /// <summary>Whether it may serve a method: its own, HEAD for GET, or any.</summary>
    internal bool Serves(string method) => Method == method || ServesAnyMethod || (method == "HEAD" && Method == "GET");

    /// <summary>Which route goes first where both serve: that of the more specific pattern, then the one that names the method.</summary>
    internal int ComparePrecedence(ApiRoute other, string method)
    {
        var difference = Pattern.CompareSpecificity(other.Pattern);
        return difference != 0 ? difference : Distance(method) - other.Distance(method);
    }

    int Distance(string method) => Method == method ? 0 : ServesAnyMethod ? 2 : 1;

    /// <summary>The part of its schemas that takes part when it is read or answered.</summary>
    internal View ViewAt(Stage stage, ApiOptions options) =>
        new View(stage, ScopeSet.Of(Meta.Scopes)).Into(Meta.Undeclared ?? options.Undeclared);

    /// <summary>What the framework does for it.</summary>
    internal IEnumerable<RoutePolicy> Policies => Meta.Policies.Where(p => p.Concerns(this));

    /// <summary>Whether the bytes of its body are kept as they were sent.</summary>
    internal bool KeepsBody => Meta.KeepsBody || Policies.Any(p => p.KeepsBody);

    /// <summary>Whether something was said by the route itself, and not around it.</summary>
    internal bool Says(RoutePolicy policy) => !Contributions.IsEmpty && Contributions[^1].Meta.Policies.Any(p => ReferenceEquals(p, policy));

    /// <summary>What each node above it, and the route itself, said for it; outermost first.</summary>
    internal ImmutableArray<Contribution> Contributions { get; init; } = [];

    /// <summary>The options that hold for it: those of the API, over them those of the modules it stands in, and over them its own limits.</summary>
    internal ApiOptions OptionsIn(ApiOptions api)
    {
        var options = Meta.ModuleOptions?.Under(api) ?? api;
        var limits = options.Limits;
        return Meta.MaxBody is null && Meta.Timeout is null && !Meta.TakesFiles ? options : options with
        {
            Limits = limits with
            {
                BodyBytes = Meta.MaxBody ?? limits.BodyBytes,
                FormBytes = Meta.MaxBody ?? limits.FormBytes,
                CallTimeout = Meta.Timeout ?? (Meta.TakesFiles ? Timeout.InfiniteTimeSpan : limits.CallTimeout),
            },
        };
    }

    internal Coercion CoercionBy(ApiOptions options) => Meta.Coercion ?? options.Coercion;

    /// <summary>Whether it says which successes it may answer with. One that does not answers 200, with whatever it sends.</summary>
    internal bool DeclaresSuccess => Meta.Responses.Any(r => r.Status < 400);

    internal ResponseJudging? JudgingBy(ApiOptions options) => Meta.Judging ?? options.Responses;

    /// <summary>The helpers that its code sees; null when there are none.</summary>
    internal SharedSpace? Shared { get; init; }

    /// <summary>The CLR type that a whole body is read into; null for what its schema is by nature.</summary>
    internal Type? BodyType { get; init; }

    internal RouteAction? Action { get; init; }
}
