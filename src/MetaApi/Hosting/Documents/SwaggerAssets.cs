using System.Collections.Immutable;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Swashbuckle.AspNetCore.SwaggerUI;

namespace MetaApi.Hosting.Documents;

/// <summary>The parts of Swagger UI that the docs page needs, out of the package that carries them.</summary>
internal sealed class SwaggerAssets(IServiceProvider services)
{
    public static readonly ImmutableArray<string> Names = ["swagger-ui.css", "swagger-ui-bundle.js", "favicon-32x32.png"];

    readonly Lazy<RequestDelegate> files = new(() =>
        new ApplicationBuilder(services).UseSwaggerUI(new SwaggerUIOptions { RoutePrefix = "" }).Build());

    public async Task WriteAsync(HttpContext context, string name)
    {
        context.Response.Headers.XContentTypeOptions = "nosniff";
        var path = context.Request.Path;
        context.Request.Path = "/" + name;
        try
        {
            await files.Value(context);
        }
        finally
        {
            context.Request.Path = path;
        }
    }
}
