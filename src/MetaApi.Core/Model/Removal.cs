namespace MetaApi.Model;

/// <summary>Something that a node takes away from what it inherits.</summary>
/// <param name="What">Its name in a sentence, such as <c>the query parameter 'limit'</c>.</param>
/// <param name="Origin">Where it was said.</param>
internal abstract record Removal(string What, Origin Origin)
{
    /// <summary>The meta without it; the same object when there is nothing to take away.</summary>
    public abstract RouteMeta From(RouteMeta meta);
}

internal sealed record TitleRemoval(Origin Origin) : Removal("the title", Origin)
{
    public override RouteMeta From(RouteMeta meta) => meta.Title is null ? meta : meta with { Title = null };
}

internal sealed record DescriptionRemoval(Origin Origin) : Removal("the description", Origin)
{
    public override RouteMeta From(RouteMeta meta) => meta.Description is null ? meta : meta with { Description = null };
}

internal sealed record TagsRemoval(Origin Origin) : Removal("the tags", Origin)
{
    public override RouteMeta From(RouteMeta meta) => meta.Tags.IsEmpty ? meta : meta with { Tags = [] };
}

/// <summary>An input, in whatever place it is when the place is null.</summary>
internal sealed record InputRemoval(string Name, InputPlace? Place, Origin Origin) : Removal(InputNamed(Name, Place), Origin)
{
    public override RouteMeta From(RouteMeta meta)
    {
        var kept = meta.Inputs.RemoveAll(Is);
        return kept.Length == meta.Inputs.Length ? meta : meta with { Inputs = kept };
    }

    bool Is(Input input) => Place is null ? input.Name == Name : input.Key == new Input(Name, Place.Value, input.Schema).Key;

    static string InputNamed(string name, InputPlace? place) => place switch
    {
        null => $"the input '{name}'",
        InputPlace.Form => $"the part '{name}' of the form",
        InputPlace.Body => $"the body property '{name}'",
        InputPlace.Header or InputPlace.Cookie => $"the {place.Value.ToString().ToLowerInvariant()} '{name}'",
        _ => $"the {place.Value.ToString().ToLowerInvariant()} parameter '{name}'",
    };
}

internal sealed record BodyRemoval(Origin Origin) : Removal("the body", Origin)
{
    public override RouteMeta From(RouteMeta meta) => meta.HasBody || meta.HasForm ? meta.WithoutBody() : meta;
}

internal sealed record StatusRemoval(int Status, Origin Origin) : Removal($"the status {Status}", Origin)
{
    public override RouteMeta From(RouteMeta meta)
    {
        var kept = meta.Responses.RemoveAll(r => r.Status == Status);
        return kept.Length == meta.Responses.Length ? meta : meta with { Responses = kept };
    }
}

internal sealed record ScopeRemoval(Scope Scope, Origin Origin) : Removal($"the scope '{Scope.Name}'", Origin)
{
    public override RouteMeta From(RouteMeta meta) => meta.Scopes.Contains(Scope) || meta.RenderScopes.Contains(Scope)
        ? meta with { Scopes = meta.Scopes.Remove(Scope), RenderScopes = meta.RenderScopes.Remove(Scope) }
        : meta;
}

internal sealed record MaxBodyRemoval(Origin Origin) : Removal("the limit of the body", Origin)
{
    public override RouteMeta From(RouteMeta meta) => meta.MaxBody is null ? meta : meta with { MaxBody = null };
}

internal sealed record TimeoutRemoval(Origin Origin) : Removal("the time-out", Origin)
{
    public override RouteMeta From(RouteMeta meta) => meta.Timeout is null ? meta : meta with { Timeout = null };
}
