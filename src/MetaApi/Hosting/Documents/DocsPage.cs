using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace MetaApi.Hosting.Documents;

/// <summary>
/// The page that shows the documents. Its scripts and styles come from the same host, and nothing of the declaration but the
/// encoded title is in it: the rest is read from the documents and their list, as data.
/// </summary>
internal sealed class DocsPage(string title, ImmutableArray<ListedDocument> documents, IServiceProvider services)
{
    const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    readonly StaticContent page = new(Encoding.UTF8.GetBytes(PageFiles.Html.Replace("{0}", HtmlEncoder.Default.Encode(title))), "text/html; charset=utf-8");

    readonly SwaggerAssets assets = new(services);

    /// <summary>What serves the page, or one of its parts.</summary>
    public RequestDelegate Serving(PathPattern path)
    {
        if (path == DocumentPaths.Page)
            return WriteAsync;
        if (path == DocumentPaths.List)
            return new StaticContent(JsonSerializer.SerializeToUtf8Bytes(documents, JsonSerializerOptions.Web), "application/json").WriteAsync;
        var name = path.Segments[^1].ToString();
        return PageFiles.Names.Contains(name) ? PageFiles.Content(name).WriteAsync : context => assets.WriteAsync(context, name);
    }

    Task WriteAsync(HttpContext context)
    {
        if (context.Request.Path.Value is [.., '/'])
        {
            context.Response.Redirect("../docs" + context.Request.QueryString);
            return Task.CompletedTask;
        }
        context.Response.Headers.ContentSecurityPolicy = Policy;
        return page.WriteAsync(context);
    }
}
