namespace MetaApi.Model.Policies;

/// <summary>A kind of policy that a node takes away from what it inherits.</summary>
/// <param name="Kind">What makes policies one kind; see <see cref="RoutePolicy.Kind"/>.</param>
/// <param name="What">Its name in a sentence, such as <c>the deprecation</c>.</param>
/// <param name="Origin">Where it was said.</param>
internal sealed record PolicyRemoval(string Kind, string What, Origin Origin) : Removal(What, Origin)
{
    public override RouteMeta From(RouteMeta meta)
    {
        var kept = meta.Policies.RemoveAll(p => p.Kind == Kind);
        return kept.Length == meta.Policies.Length ? meta : meta with { Policies = kept };
    }
}
