namespace MetaApi.Model;

/// <summary>How replies are judged, taken away from what a node inherits: what the API says holds, or the host.</summary>
internal sealed record JudgingRemoval(Origin Origin) : Removal("how replies are judged", Origin)
{
    public override RouteMeta From(RouteMeta meta) => meta.Judging is null ? meta : meta with { Judging = null };
}
