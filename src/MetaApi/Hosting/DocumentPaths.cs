using System.Collections.Immutable;

namespace MetaApi.Hosting;

/// <summary>Where an API's document and docs page stand below it.</summary>
internal static class DocumentPaths
{
    public static readonly PathPattern Document = PathPattern.Parse("/openapi.json");

    public static readonly PathPattern Page = PathPattern.Parse("/docs");

    public static readonly PathPattern Start = PathPattern.Parse("/docs/start.js");

    static readonly ImmutableArray<PathPattern> Parts = [Start, .. SwaggerAssets.Names.Select(name => Page.Append(PathPattern.Parse(name)))];

    /// <summary>The paths that the API leaves free; a page without its path needs no parts.</summary>
    public static ImmutableArray<PathPattern> Beside(ApiModel model)
    {
        var taken = model.Routes.Select(r => RouteLook.Of(r.Pattern)).ToHashSet();
        IEnumerable<PathPattern> all = taken.Contains(RouteLook.Of(Page)) ? [Document] : [Document, Page, .. Parts];
        return [.. all.Where(path => !taken.Contains(RouteLook.Of(path)))];
    }
}
