namespace MetaApi.Model.Policies;

/// <summary>Pages, which a node takes away from what it inherits, with their parameters.</summary>
internal sealed record PagedRemoval(Origin Origin) : Removal("the pages", Origin)
{
    public override RouteMeta From(RouteMeta meta) => meta.Policies.OfType<PagedPolicy>().FirstOrDefault() is not { } paged ? meta : meta with
    {
        Policies = meta.Policies.Remove(paged),
        Inputs = meta.Inputs.RemoveAll(i => i.Origin == paged.Origin && i.Name is Page.LimitName or Page.CursorName),
    };
}
