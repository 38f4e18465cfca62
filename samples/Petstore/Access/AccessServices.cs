using MetaApi;
using Petstore.Users;

namespace Petstore.Access;

/// <summary>What the schemes of the API stand for in this host.</summary>
static class AccessServices
{
    public static void AddPetstoreAccess(this IServiceCollection services, IConfiguration settings)
    {
        services.AddSingleton(new SampleCallers(settings.Get<AccessOptions>() ?? new()));
        services.AddAuthorization().AddAuthentication()
            .AddMetaApiKey(Schemes.ApiKey, (key, all, _) => all.GetRequiredService<SampleCallers>().WithKey(key))
            .AddScheme<BearerOptions, BearerHandler>(
                Schemes.Pets.AuthenticationScheme, o => o.Find = (token, all, _) => new(all.GetRequiredService<SampleCallers>().WithToken(token)))
            .AddScheme<BearerOptions, BearerHandler>(
                Schemes.Session.AuthenticationScheme, o => o.Find = (token, all, cancelled) => all.GetRequiredService<SessionRepository>().FindAsync(token, cancelled));
    }
}
