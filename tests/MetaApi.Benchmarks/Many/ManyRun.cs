using System.Globalization;
using MetaApi.Benchmarks.Hosting;

namespace MetaApi.Benchmarks.Many;

/// <summary>Serves as many routes as asked, two for each resource.</summary>
internal static class ManyRun
{
    const string Usage = "usage: MetaApi.Benchmarks many MODE ROUTES (an even number; a free port is taken), where MODE is one of:";

    static readonly OrderedDictionary<string, Func<WebApplicationBuilder, int, WebApplication>> Modes = new()
    {
        ["minimal"] = ManyMinimal.Build,
        ["validated"] = ManyMinimal.BuildValidated,
        ["metaapi"] = ManyMetaApi.Build,
    };

    /// <returns>The exit code: 2 where the arguments are none.</returns>
    public static async Task<int> OfAsync(string[] arguments)
    {
        if (arguments is not [var name, var routes] || !Modes.TryGetValue(name, out var build))
        {
            Console.Error.WriteLine(Usage);
            Console.Out.WriteLine(string.Join('\n', Modes.Keys));
            return 2;
        }

        await using var app = build(BenchmarkHost.CreateBuilder(0), int.Parse(routes, CultureInfo.InvariantCulture) / 2);
        await BenchmarkHost.ServeAsync(app);
        return 0;
    }
}
