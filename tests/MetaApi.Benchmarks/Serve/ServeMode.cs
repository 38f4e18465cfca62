namespace MetaApi.Benchmarks.Serve;

internal static class ServeMode
{
    public static WebApplication Build(WebApplicationBuilder builder)
    {
        var app = builder.Build();
        app.MapMetaApi<OrdersApi>();
        return app;
    }
}
