using System.Collections.Immutable;
using System.Text;

namespace MetaApi.Hosting.Documents;

/// <summary>The page's own files, which are resources of this assembly.</summary>
internal static class PageFiles
{
    public static readonly ImmutableArray<string> Names = ["page.css", "page.js", "theme.js", "authorization.js", "documents.js", "labels.js", "markdown.js", "search.js"];

    /// <summary>The HTML, with the place of the title in it.</summary>
    public static string Html => Text("page.html");

    public static StaticContent Content(string name) =>
        new(Encoding.UTF8.GetBytes(Text(name)), name.EndsWith(".css", StringComparison.Ordinal) ? "text/css" : "text/javascript; charset=utf-8");

    static string Text(string name)
    {
        using var resource = typeof(PageFiles).Assembly.GetManifestResourceStream($"Page/{name}")!;
        using var reader = new StreamReader(resource);
        return reader.ReadToEnd();
    }
}
