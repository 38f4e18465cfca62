using Microsoft.AspNetCore.Authentication;

namespace MetaApi.Benchmarks.Secured;

/// <summary>MetaApi as in <c>serve</c>, with a bearer check whose handler costs hardly anything: the difference is the check.</summary>
internal static class SecuredMode
{
    public static WebApplication Build(WebApplicationBuilder builder)
    {
        builder.Services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, KnownCaller>("Bearer", null);
        var app = builder.Build();
        app.MapMetaApi<SecuredOrdersApi>();
        return app;
    }
}
