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
}
