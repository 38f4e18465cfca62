using MetaApi.Benchmarks.Minimal;

namespace MetaApi.Benchmarks.Validated;

/// <summary>The endpoints of <see cref="MinimalMode"/>, their input checked by the framework's own validation.</summary>
internal static class ValidatedMode
{
    public static WebApplication Build(WebApplicationBuilder builder)
    {
        builder.Services.AddFrameworkValidation();
        return MinimalMode.Build(builder);
    }
}
