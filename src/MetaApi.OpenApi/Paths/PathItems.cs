using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Paths;

/// <summary>The path items of a document, in order of first use. Routes whose paths differ in names of captures alone share one.</summary>
internal sealed class PathItems(OpenApiPaths paths)
{
    readonly Dictionary<string, List<(PathPattern Pattern, OpenApiPathItem Item)>> byOutline = [];

    /// <summary>The item for all operations of a route.</summary>
    public (DocumentPath Path, OpenApiPathItem Item) PlaceOf(DocumentedRoute route)
    {
        var own = route.Route.Pattern.Named();
        var outline = Outline(own);
        if (!byOutline.TryGetValue(outline, out var alike))
            byOutline.Add(outline, alike = []);
        var shared = alike.Find(a => !route.Methods.Any(method => ItemOperations.Has(a.Item, method)));
        if (shared.Item is not null)
            return (new(own, shared.Pattern), shared.Item);
        return own.Captures.IsEmpty && alike.Count > 0
            ? throw new InvalidOperationException($"{route.Route.Name} is declared twice; a document can tell of one of them.")
            : New(own, alike);
    }

    (DocumentPath Path, OpenApiPathItem Item) New(PathPattern own, List<(PathPattern, OpenApiPathItem)> alike)
    {
        var shown = Free(own);
        var item = new OpenApiPathItem();
        alike.Add((shown, item));
        paths.Add(shown.ToTemplate(), item);
        return (new(own, shown), item);
    }

    /// <summary>GET /a/:x and GET /a/*x are two routes with one template; the later one counts its captures.</summary>
    PathPattern Free(PathPattern own)
    {
        var pattern = own;
        for (var number = 2; paths.ContainsKey(pattern.ToTemplate()); number++)
            pattern = Renamed(own, number);
        return pattern;
    }

    static PathPattern Renamed(PathPattern pattern, int number) =>
        PathPattern.Of(pattern.Segments.Select(segment => segment.Renamed(part => part.CaptureName + number)));

    static string Outline(PathPattern pattern) =>
        PathPattern.Of(pattern.Segments.Select(segment => segment is WildcardSegment ? new ParameterSegment(null) : segment)).Shape;
}
