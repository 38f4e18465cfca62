using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MetaApi.Tests.Hosting;

/// <summary>A web application on a free port of this machine, with what it logs.</summary>
sealed class TestHost : IAsyncDisposable
{
    readonly WebApplication app;

    TestHost(WebApplication app, RecordedLog log) => (this.app, Log) = (app, log);

    public RecordedLog Log { get; }

    public Uri Address => new(app.Urls.Single());

    public IServiceProvider Services => app.Services;

    /// <summary>Serves an API under <c>/api</c>.</summary>
    public static Task<TestHost> ServingAsync(Api api, Action<WebApplicationBuilder>? build = null) =>
        StartAsync(app => app.MapMetaApi(api, "/api"), build);

    /// <summary>Serves an API under <c>/api</c>, declared in a block.</summary>
    public static Task<TestHost> ServingAsync(Action<NamespaceBuilder> block) => ServingAsync(Some.Api(block));

    /// <summary>A host of production, so that it shows nothing of itself, but strict, so that tests find what is not declared.</summary>
    public static async Task<TestHost> StartAsync(
        Action<WebApplication> map, Action<WebApplicationBuilder>? build = null, string environment = "Production")
    {
        var log = new RecordedLog();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().AddProvider(log).SetMinimumLevel(LogLevel.Trace);
        builder.Services.Configure<MetaApiOptions>(o => o.Strict = true);
        build?.Invoke(builder);
        var app = builder.Build();
        map(app);
        await app.StartAsync();
        return new(app, log);
    }

    public Task<RawConnection> ConnectAsync() => RawConnection.OpenAsync(Address.Port);

    /// <summary>Sends a request on a connection of its own.</summary>
    /// <param name="line">Method and target, <c>GET /api/notes</c>.</param>
    /// <param name="body">A JSON body; null for none.</param>
    /// <param name="headers">Header lines; a <c>Content-Type</c> in them takes the place of JSON's.</param>
    public async Task<HttpReply> SendAsync(string line, string? body = null, params string[] headers)
    {
        using var connection = await ConnectAsync();
        await connection.SendAsync(Request(line, body, headers));
        return await connection.ReceiveAsync(hasBody: !line.StartsWith("HEAD ", StringComparison.Ordinal));
    }

    /// <summary>The text of a request.</summary>
    public static string Request(string line, string? body = null, params string[] headers)
    {
        var type = body is null || headers.Any(h => h.StartsWith("Content-Type", StringComparison.Ordinal)) ? "" : "Content-Type: application/json\r\n";
        var length = body is null ? "" : $"Content-Length: {System.Text.Encoding.UTF8.GetByteCount(body)}\r\n";
        return $"{line} HTTP/1.1\r\nHost: localhost\r\n{type}{length}{string.Concat(headers.Select(h => h + "\r\n"))}\r\n{body}";
    }

    /// <summary>Takes no more connections, and waits for the requests of those there are.</summary>
    public Task StopAsync(CancellationToken guard) => app.StopAsync(guard);

    public async ValueTask DisposeAsync() => await app.DisposeAsync();
}
