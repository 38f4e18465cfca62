using System.Collections.Immutable;

namespace MetaApi.Hosting.Documents;

/// <summary>A document as the page lists it.</summary>
/// <param name="Name">Its name, which addresses of the page hold; empty where there is only one.</param>
/// <param name="Title">What the page calls it.</param>
/// <param name="Url">Where it lies, as seen from the page.</param>
internal sealed record ListedDocument(string Name, string Title, string Url)
{
    /// <summary>All documents of an API, the first one first.</summary>
    public static ImmutableArray<ListedDocument> Of(ApiModel model) => model.Options.Documents.IsEmpty
        ? [Single(model.Title)]
        : [.. model.Options.Documents.Select(d => new ListedDocument(d.Name, d.Title ?? model.Title, Relative(DocumentPaths.JsonOf(d))))];

    public static ListedDocument Single(string title) => new("", title, Relative(DocumentPaths.Json));

    static string Relative(PathPattern path) => path.ToString().TrimStart('/');
}
