using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;

namespace MetaApi.Hosting;

/// <summary>
/// The page that shows the document. Its scripts and styles come from the same host, and nothing of the declaration but the
/// encoded title is in it: the rest is read from the document, as data.
/// </summary>
internal sealed class DocsPage(string title)
{
    /// <summary>The page is at <c>…/docs</c>, so what it loads lies below that.</summary>
    const string Html = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>{0}</title>
          <link rel="icon" href="docs/favicon-32x32.png">
          <link rel="stylesheet" href="docs/swagger-ui.css">
        </head>
        <body>
          <div id="docs"></div>
          <script src="docs/swagger-ui-bundle.js"></script>
          <script src="docs/start.js"></script>
        </body>
        </html>

        """;

    const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>Texts are Markdown, and HTML in them is text. Code is left alone, for there Markdown escapes it itself.</summary>
    const string StartScript = """
        "use strict";
        const withoutHtml = text => text.replace(/(```[^]*?```|`[^`\n]*`)|</g, (match, code) => code ?? "&lt;");
        const plainMarkdown = {
          wrapComponents: {
            Markdown: (Original, { React }) => props =>
              React.createElement(Original, { ...props, source: props.source && withoutHtml(String(props.source)) }),
          },
        };
        SwaggerUIBundle({ dom_id: "#docs", url: "openapi.json", deepLinking: true, validatorUrl: null, plugins: [plainMarkdown] });

        """;

    readonly StaticContent page = Text(Html.Replace("{0}", HtmlEncoder.Default.Encode(title)), "text/html");

    public static StaticContent Start() => Text(StartScript, "text/javascript");

    public Task WriteAsync(HttpContext context)
    {
        if (context.Request.Path.Value is [.., '/'])
        {
            context.Response.Redirect("../docs");
            return Task.CompletedTask;
        }
        context.Response.Headers.ContentSecurityPolicy = Policy;
        return page.WriteAsync(context);
    }

    static StaticContent Text(string text, string contentType) => new(Encoding.UTF8.GetBytes(text), $"{contentType}; charset=utf-8");
}
