using System.Net;

namespace MetaApi.Benchmarks.Hosting;

internal static class BenchmarkHost
{
    public static WebApplicationBuilder CreateBuilder(ushort port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        return builder;
    }

    /// <summary>Tells where the server listens, and serves until the process is ended.</summary>
    public static async Task ServeAsync(WebApplication app)
    {
        await app.StartAsync();
        Console.WriteLine(app.Urls.Single());
        ServerMeter.AnswerLines(Console.In, Console.Out);
        await app.WaitForShutdownAsync();
    }
}
