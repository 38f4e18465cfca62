using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace MetaApi.Hosting;

/// <summary>What kind of place a host is, and what is said for all of it.</summary>
internal static class HostEnvironments
{
    /// <summary>Whether a developer or a test is at the other end. A host that does not say is taken for production.</summary>
    public static bool IsForDevelopers(IServiceProvider services) =>
        services.GetService<IHostEnvironment>() is { } host && (host.IsDevelopment() || host.IsEnvironment("Testing") || host.IsEnvironment("Test"));

    /// <summary>The options that hold for the whole host, to be changed for one API.</summary>
    public static MetaApiOptions OptionsOf(IServiceProvider services) =>
        services.GetService<IOptionsFactory<MetaApiOptions>>()?.Create(Options.DefaultName) ?? new();
}
