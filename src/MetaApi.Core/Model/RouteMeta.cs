using System.Collections.Immutable;

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

    /// <summary>The parameters and body properties.</summary>
    public ImmutableArray<Input> Inputs { get; init; } = [];

    /// <summary>A body that is not made of properties; null when there is none.</summary>
    public Schema? Body { get; init; }

    /// <summary>The declared answers; the first below 400 is the default.</summary>
    public ImmutableArray<Response> Responses { get; init; } = [];

    /// <summary>The scopes provided when inputs are read and replies are rendered.</summary>
    public ImmutableArray<Scope> Scopes { get; init; } = [];

    /// <summary>How far JSON may differ in kind from the declaration; null for what the API says.</summary>
    public Coercion? Coercion { get; init; }

    /// <summary>What happens to members of a body that are not declared; null for what the API says.</summary>
    public UnknownMembers? Undeclared { get; init; }

    /// <summary>This meta as it is below a parent: the only place where anything is inherited.</summary>
    /// <param name="parent">The meta of the enclosing namespace, itself complete.</param>
    public RouteMeta Under(RouteMeta parent) => new()
    {
        Title = Title ?? parent.Title,
        Description = Description ?? parent.Description,
        Tags = Tags.IsEmpty ? parent.Tags : Tags,
        AppliedTags = parent.AppliedTags.IsEmpty ? AppliedTags : parent.AppliedTags,
        Inputs = Union(parent.Inputs, Inputs, i => i.Key),
        Body = Body ?? parent.Body,
        Responses = [.. Responses, .. parent.Responses.ExceptBy(Responses.Select(r => r.Status), r => r.Status)],
        Scopes = [.. parent.Scopes.Union(Scopes)],
        Coercion = Coercion ?? parent.Coercion,
        Undeclared = Undeclared ?? parent.Undeclared,
    };

    static ImmutableArray<T> Union<T, TKey>(ImmutableArray<T> outer, ImmutableArray<T> inner, Func<T, TKey> key)
        where TKey : notnull
    {
        var nearest = inner.ToDictionary(key);
        var kept = outer.Select(o => nearest.Remove(key(o), out var replacement) ? replacement : o);
        return [.. kept.ToList(), .. inner.Where(i => nearest.ContainsKey(key(i)))];
    }
}
