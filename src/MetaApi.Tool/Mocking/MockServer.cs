using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace MetaApi.Tool.Mocking;

/// <summary>A running server that answers as a document says. It reads no settings but its own.</summary>
internal sealed class MockServer : IAsyncDisposable
{
    const long MostBytes = 16 * 1024 * 1024;

    readonly WebApplication app;

    MockServer(WebApplication app, ImmutableArray<MockPath> paths, string prefix)
    {
        this.app = app;
        Paths = paths;
        Address = new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + prefix);
    }

    /// <summary>Where it listens, with the path of the document's first server.</summary>
    public Uri Address { get; }

    public ImmutableArray<MockPath> Paths { get; }

    /// <exception cref="Terminal.ToolException">Nothing can listen there, or a path cannot be matched.</exception>
    public static async Task<MockServer> StartAsync(OpenApiDocument document, MockOptions options, CancellationToken cancelled)
    {
        var app = Build(options);
        var (paths, prefix) = (MockPaths.Of(document), MockPaths.Base(document));
        if (options.AllowsOrigins)
            app.UseCors(policy => policy.AllowAnyOrigin().AllowAnyHeader().AllowAnyMethod().WithExposedHeaders("*"));
        app.UseRouting();
        foreach (var path in paths)
            app.Map(Pattern(prefix + MockTemplate.Of(path.Template), path.Template), path.AnswerAsync);
        app.MapFallback(context => MockProblems.WriteAsync(MockProblems.Of(StatusCodes.Status404NotFound), context));
        try
        {
            await app.StartAsync(cancelled);
        }
        catch (Exception error) when (error is IOException or SocketException)
        {
            await app.DisposeAsync();
            throw MockFaults.CannotListen(new(options.Host, options.Port), error.Message);
        }
        return new(app, paths, prefix);
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    static WebApplication Build(MockOptions options)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MostBytes;
            kestrel.Listen(options.Host, options.Port);
        });
        builder.Services.AddRoutingCore().AddCors();
        return builder.Build();
    }

    static RoutePattern Pattern(string route, string path)
    {
        try
        {
            return RoutePatternFactory.Parse(route);
        }
        catch (RoutePatternException error)
        {
            throw MockFaults.BadPath(path, error.Message);
        }
    }
}
