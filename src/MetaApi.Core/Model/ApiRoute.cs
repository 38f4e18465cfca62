using System.Collections.Immutable;
using MetaApi.Calls;
using MetaApi.Model;
using MetaApi.Schemas;

namespace MetaApi;

/// <summary>A route with everything it inherited.</summary>
/// <param name="Method">The HTTP method, in upper case.</param>
/// <param name="Pattern">The whole path below the API's root.</param>
/// <param name="Meta">What is said of it.</param>
public sealed record ApiRoute(string Method, PathPattern Pattern, RouteMeta Meta)
{
    /// <summary>Where it was declared.</summary>
    public Origin Origin { get; init; }

    /// <summary>The tags of its operation.</summary>
    public ImmutableArray<string> Tags => Meta.AppliedTags.IsEmpty ? Meta.Tags : Meta.AppliedTags;

    /// <summary>Method and pattern, <c>GET /users/:id</c>.</summary>
    public string Name => $"{Method} {Pattern}";

    /// <summary>The hooks of each level, outermost namespace first, each in order of declaration.</summary>
    internal ImmutableArray<ImmutableArray<Hook>> Hooks { get; init; } = [];

    /// <summary>The error handlers of each level, nearest first.</summary>
    internal ImmutableArray<RescueScope> Rescues { get; init; } = [];

    /// <summary>The part of its schemas that takes part when it is read or answered.</summary>
    internal View ViewAt(Stage stage, ApiOptions options) =>
        new View(stage, ScopeSet.Of(Meta.Scopes)).Into(Meta.Undeclared ?? options.Undeclared);

    /// <summary>What each node above it, and the route itself, said for it; outermost first.</summary>
    internal ImmutableArray<Contribution> Contributions { get; init; } = [];

    /// <summary>The options that hold for it: those of the API, and over them those of the modules it stands in.</summary>
    internal ApiOptions OptionsIn(ApiOptions api) => Meta.ModuleOptions?.Under(api) ?? api;

    internal Coercion CoercionBy(ApiOptions options) => Meta.Coercion ?? options.Coercion;

    /// <summary>The helpers that its code sees; null when there are none.</summary>
    internal SharedSpace? Shared { get; init; }

    /// <summary>The CLR type that a whole body is read into; null for what its schema is by nature.</summary>
    internal Type? BodyType { get; init; }

    internal RouteAction? Action { get; init; }
}
