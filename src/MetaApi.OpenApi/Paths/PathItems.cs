using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Paths;

/// <summary>The path items of a document, in order of first use. Routes whose paths differ in names of captures alone share one.</summary>
internal sealed class PathItems(OpenApiPaths paths)
{
    readonly Dictionary<string, List<(PathPattern Pattern, OpenApiPathItem Item)>> byOutline = [];

    public (DocumentPath Path, OpenApiPathItem Item) PlaceOf(ApiRoute route)
    {
        var own = route.Pattern.Named();
        var outline = Outline(own);
        if (!byOutline.TryGetValue(outline, out var alike))
            byOutline.Add(outline, alike = []);
        var method = new HttpMethod(route.Method);
        var shared = alike.Find(a => a.Item.Operations?.ContainsKey(method) is not true);
        return shared.Item is null ? New(own, alike) : (new(own, shared.Pattern), shared.Item);
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

    static PathPattern Renamed(PathPattern pattern, int number) => PathPattern.Parse(
        string.Join('/', pattern.Segments.Select(s => s is LiteralSegment ? s.ToString() : $"{s}{number}")));

    static string Outline(PathPattern pattern) =>
        string.Join('/', pattern.Segments.Select(s => s is LiteralSegment ? s.ToString() : ":"));
}
