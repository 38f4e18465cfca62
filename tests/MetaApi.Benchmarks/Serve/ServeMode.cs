namespace MetaApi.Benchmarks.Serve;

internal static class ServeMode
{
    public static WebApplication Build<TApi>(WebApplicationBuilder builder) where TApi : ApiModule, new()
    {
        var app = builder.Build();
        app.MapMetaApi<TApi>();
        return app;
    }
}
