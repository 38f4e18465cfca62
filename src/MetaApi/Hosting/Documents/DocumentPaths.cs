using System.Collections.Immutable;

namespace MetaApi.Hosting.Documents;

/// <summary>Where the documents of an API, and the page that shows them, stand below it.</summary>
internal static class DocumentPaths
{
    public static readonly PathPattern Json = PathPattern.Parse("/openapi.json");

    public static readonly PathPattern Yaml = PathPattern.Parse("/openapi.yaml");

    public static readonly PathPattern Page = PathPattern.Parse("/docs");

    /// <summary>The list of documents, which the page reads.</summary>
    public static readonly PathPattern List = PartOf("documents.json");

    /// <summary>What the page is made of.</summary>
    public static readonly ImmutableArray<PathPattern> Parts = [List, .. PageFiles.Names.Concat(SwaggerAssets.Names).Select(PartOf)];

    public static PathPattern JsonOf(ApiDocument document) => PathPattern.Parse($"/openapi/{document.Name}.json");

    public static PathPattern YamlOf(ApiDocument document) => PathPattern.Parse($"/openapi/{document.Name}.yaml");

    /// <summary>The paths that the API leaves free; a page without its path needs no parts.</summary>
    public static ImmutableArray<PathPattern> Beside(ApiModel model)
    {
        var taken = model.Routes.Select(r => RouteLook.Of(r.Pattern)).ToHashSet();
        IEnumerable<PathPattern> page = taken.Contains(RouteLook.Of(Page)) ? [] : [Page, .. Parts];
        return [.. DocumentsOf(model).Concat(page).Where(path => !taken.Contains(RouteLook.Of(path)))];
    }

    static IEnumerable<PathPattern> DocumentsOf(ApiModel model) => [Json, Yaml, .. model.Options.Documents.SelectMany(d => (PathPattern[])[JsonOf(d), YamlOf(d)])];

    static PathPattern PartOf(string name) => Page.Append(PathPattern.Parse(name));
}
