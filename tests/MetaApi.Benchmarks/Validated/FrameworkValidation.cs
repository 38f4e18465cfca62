namespace MetaApi.Benchmarks.Validated;

/// <summary>The one place that asks for the framework's validation: its generator writes the rules down once for each.</summary>
internal static class FrameworkValidation
{
    public static IServiceCollection AddFrameworkValidation(this IServiceCollection services) => services.AddValidation();
}
