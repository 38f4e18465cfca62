using System.Collections.Immutable;
using MetaApi.Model;

namespace MetaApi;

/// <summary>What is said of a route, or of all routes below a namespace.</summary>
public sealed record RouteMeta
{
    /// <summary>A summary of one line.</summary>
    public string? Title { get; init; }

    /// <summary>A longer text, in Markdown.</summary>
    public string? Description { get; init; }

    /// <summary>The groups it belongs to in the document.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>Tags given where a module was applied; they override those declared inside it.</summary>
    internal ImmutableArray<string> AppliedTags { get; init; } = [];

    /// <summary>The names of the documents it stands in; empty, the default, for all of them.</summary>
    public ImmutableArray<string> Documents { get; init; } = [];

    /// <summary>The parameters, body properties, and fields and files of a form.</summary>
    public ImmutableArray<Input> Inputs { get; init; } = [];

    /// <summary>A body that is not made of properties; null when there is none.</summary>
    public Schema? Body { get; init; }

    /// <summary>The declared answers; the first below 400 is the default.</summary>
    public ImmutableArray<Response> Responses { get; init; } = [];

    /// <summary>Requests of the route with their answers; what a namespace holds inherits none.</summary>
    public ImmutableArray<RouteExample> Examples { get; init; } = [];

    /// <summary>The scopes provided when inputs are read and replies are rendered.</summary>
    public ImmutableArray<Scope> Scopes { get; init; } = [];

    /// <summary>The scopes that a single rendering may provide besides.</summary>
    public ImmutableArray<Scope> RenderScopes { get; init; } = [];

    /// <summary>How far JSON may differ in kind from the declaration; null for what the API says.</summary>
    public Coercion? Coercion { get; init; }

    /// <summary>What happens to members of a body that are not declared; null for what the API says.</summary>
    public UnknownMembers? Undeclared { get; init; }

    /// <summary>Whether the bytes of a body are kept as they were sent; false by default.</summary>
    public bool KeepsBody { get; init; }

    /// <summary>The most bytes of a body; null for what the options say.</summary>
    internal long? MaxBody { get; init; }

    /// <summary>How long a call may take; null for what the options say.</summary>
    internal TimeSpan? Timeout { get; init; }

    /// <summary>Whether files arrive while the code runs: then only a node may say how long that takes, for nobody else knows how large they are.</summary>
    internal bool TakesFiles => Inputs.Any(i => i.File is not null);

    /// <summary>How replies are judged; null for what the API says, or the host.</summary>
    public ResponseJudging? Judging { get; init; }

    /// <summary>What the options of an applied module say, as far as it says something; null outside modules.</summary>
    internal ApiOptions? ModuleOptions { get; init; }

    /// <summary>What the framework does for the routes, one of each kind.</summary>
    internal ImmutableArray<RoutePolicy> Policies { get; init; } = [];

    /// <summary>The headers that answers carry by their status.</summary>
    internal ImmutableArray<DeclaredHeader> Headers { get; init; } = [];

    /// <summary>What is taken away from that which is inherited.</summary>
    internal ImmutableArray<Removal> Removals { get; init; } = [];

    internal bool HasBody => Body is not null || Inputs.Any(i => i.Place is InputPlace.Body);

    internal bool HasForm => Inputs.Any(i => i.Place is InputPlace.Form);

    internal bool StandsIn(ApiDocument document) => Documents.IsEmpty || Documents.Contains(document.Name);

    /// <summary>This meta as it is below a parent: the only place where anything is inherited.</summary>
    /// <param name="parent">The meta of the enclosing namespace, itself complete.</param>
    public RouteMeta Under(RouteMeta parent)
    {
        var outer = OuterBody(Removals.Aggregate(parent, (meta, removal) => removal.From(meta)));
        return new()
        {
            Title = Title ?? outer.Title,
            Description = Description ?? outer.Description,
            Tags = Tags.IsEmpty ? outer.Tags : Tags,
            AppliedTags = outer.AppliedTags.IsEmpty ? AppliedTags : outer.AppliedTags,
            Documents = Documents.IsEmpty ? outer.Documents : Documents,
            Inputs = Union(outer.Inputs, Inputs, i => i.Key),
            Body = Body ?? outer.Body,
            Responses = [.. Responses, .. outer.Responses.ExceptBy(Responses.Select(r => r.Status), r => r.Status)],
            Examples = Examples,
            Scopes = [.. outer.Scopes.Union(Scopes)],
            RenderScopes = [.. outer.RenderScopes.Union(RenderScopes)],
            Coercion = Coercion ?? ModuleOptions?.SaidCoercion ?? outer.Coercion,
            Undeclared = Undeclared ?? ModuleOptions?.SaidUndeclared ?? outer.Undeclared,
            Judging = Judging ?? ModuleOptions?.Responses ?? outer.Judging,
            KeepsBody = KeepsBody || outer.KeepsBody,
            MaxBody = MaxBody ?? (ModuleOptions?.SaidLimits is null ? outer.MaxBody : null),
            Timeout = Timeout ?? (ModuleOptions?.SaidLimits is null ? outer.Timeout : null),
            Headers = Union(outer.Headers, Headers, h => h.Key),
            Policies = Union(outer.Policies, Policies, p => p.Kind),
            ModuleOptions = ModuleOptions?.Under(outer.ModuleOptions) ?? outer.ModuleOptions,
        };
    }

    /// <summary>This meta without a body of any kind.</summary>
    internal RouteMeta WithoutBody() => this with { Body = null, Inputs = Inputs.RemoveAll(i => i.Place is InputPlace.Body or InputPlace.Form) };

    /// <summary>Properties of bodies add up; but a whole body is all of it, and takes the place of whatever was declared outside.</summary>
    RouteMeta OuterBody(RouteMeta outer) => Body is not null ? outer.WithoutBody()
        : outer.Body is not null && HasBody ? outer with { Body = null }
        : outer;

    static ImmutableArray<T> Union<T, TKey>(ImmutableArray<T> outer, ImmutableArray<T> inner, Func<T, TKey> key)
        where TKey : notnull
    {
        if (outer.IsEmpty || inner.IsEmpty)
            return outer.IsEmpty ? inner : outer;
        var nearest = inner.ToDictionary(key);
        var kept = outer.Select(o => nearest.Remove(key(o), out var replacement) ? replacement : o);
        return [.. kept.ToList(), .. inner.Where(i => nearest.ContainsKey(key(i)))];
    }
}
