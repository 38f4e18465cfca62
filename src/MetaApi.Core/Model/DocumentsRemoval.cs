namespace MetaApi.Model;

/// <summary>The choice of documents, taken away from what a node inherits: its routes stand in all of them.</summary>
internal sealed record DocumentsRemoval(Origin Origin) : Removal("the choice of documents", Origin)
{
    public override RouteMeta From(RouteMeta meta) => meta.Documents.IsEmpty ? meta : meta with { Documents = [] };
}
