namespace MetaApi.Model;

/// <summary>A header of an answer that a node takes away from what it inherits.</summary>
internal sealed record StatusHeaderRemoval(int Status, string Name, Origin Origin) : Removal($"the header '{Name}' of the status {Status}", Origin)
{
    public override RouteMeta From(RouteMeta meta)
    {
        var kept = meta.Headers.RemoveAll(h => h.Status == Status && h.Header.Name.Equals(Name, StringComparison.OrdinalIgnoreCase));
        return kept.Length == meta.Headers.Length ? meta : meta with { Headers = kept };
    }
}
