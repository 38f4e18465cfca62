using MetaApi.OpenApi;
using MetaApi.OpenApi.Paths;

namespace MetaApi.Tool.Exporting;

/// <summary>The operations of a document with the routes that they tell of.</summary>
internal static class ExportedOperations
{
    /// <param name="api">The tree.</param>
    /// <param name="document">The document that is meant; null for the first.</param>
    public static IEnumerable<ExportedOperation> Of(ApiModel api, string? document)
    {
        var items = new PathItems([]);
        foreach (var route in DocumentedRoute.Of(DocumentChoice.Of(api, document), api))
        {
            var (path, item) = items.PlaceOf(route);
            foreach (var method in route.Methods)
            {
                ItemOperations.Add(item, method, new());
                yield return new(route.Route, path.Shown.ToTemplate(), method);
            }
        }
    }
}
