using MetaApi.Benchmarks.Contract;

namespace MetaApi.Benchmarks.Minimal;

internal static class MinimalMode
{
    public static WebApplication Build(WebApplicationBuilder builder)
    {
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, ContractJson.Default));
        var app = builder.Build();
        app.MapGet("/ping", () => "pong");
        // Nothing is stored, so a dry run answers the same; binding it is part of the work to compare.
        app.MapPost("/users/{id:long}/orders", (long id, OrderRequest request, bool dryRun = false) =>
            new OrderReply(Order.Place(id, request)));
        return app;
    }
}
