using MetaApi.Benchmarks.Contract;

namespace MetaApi.Benchmarks.Mvc;

internal static class MvcMode
{
    public static WebApplication Build(WebApplicationBuilder builder)
    {
        builder.Services.AddControllers()
            .AddJsonOptions(json => json.JsonSerializerOptions.TypeInfoResolverChain.Insert(0, ContractJson.Default));
        var app = builder.Build();
        app.MapControllers();
        return app;
    }
}
