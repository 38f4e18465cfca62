using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;

namespace MetaApi.Subject;

/// <summary>Makes a host that has what the API asks for, and writes no log.</summary>
internal static class SubjectHost
{
    /// <summary>Few enough that those of a long run are forgotten.</summary>
    const int RememberedCalls = 500;

    public static WebApplicationBuilder CreateBuilder()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddAuthentication().AddMetaApiKey(SubjectApi.Key, (key, _, _) => key == "good" ? Caller() : null);
        builder.Services.AddSingleton<IIdempotencyStore>(new MemoryIdempotencyStore(RememberedCalls));
        return builder;
    }

    static ClaimsPrincipal Caller() => new(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, "ann")], "key"));
}
