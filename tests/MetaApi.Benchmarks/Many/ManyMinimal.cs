using System.ComponentModel.DataAnnotations;
using MetaApi.Benchmarks.Validated;

namespace MetaApi.Benchmarks.Many;

/// <summary>Many endpoints, two for each resource, as a user of minimal APIs writes them.</summary>
internal static class ManyMinimal
{
    public static WebApplication Build(WebApplicationBuilder builder, int resources)
    {
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, ItemJson.Default));
        var app = builder.Build();
        for (var i = 0; i < resources; i++)
        {
            app.MapGet($"/r{i}/{{id:int}}", (int id, [Range(1, 100)] int limit = 20) => Item.Of(id, limit));
            app.MapPost($"/r{i}", (ItemInput input) => Item.Of(input));
        }
        return app;
    }

    public static WebApplication BuildValidated(WebApplicationBuilder builder, int resources)
    {
        builder.Services.AddFrameworkValidation();
        return Build(builder, resources);
    }
}
