using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace MetaApi.Docs.Tests.Programs;

/// <summary>Serves a module on a free port of this machine, and hears what it logs in its own name.</summary>
sealed class LoggingHost : IAsyncDisposable
{
    readonly WebApplication app;

    readonly HttpClient client;

    readonly Log log;

    LoggingHost(WebApplication app, Log log) => (this.app, this.log, client) = (app, log, new() { BaseAddress = new(app.Urls.Single()) });

    public static async Task<LoggingHost> StartAsync(ApiModule module)
    {
        var log = new Log(module.GetType().Name);
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().AddProvider(log);
        var app = builder.Build();
        app.MapMetaApi(Api.Define(module));
        await app.StartAsync();
        return new(app, log);
    }

    /// <summary>Sends a GET and tells its status and what was logged.</summary>
    public async Task<string> CallAsync(string target, string header)
    {
        log.Entries.Clear();
        using var request = new HttpRequestMessage(HttpMethod.Get, target);
        if (header.Split(": ") is [var name, var value])
            request.Headers.Add(name, value);
        using var response = await client.SendAsync(request);
        return $"{(int)response.StatusCode}: {string.Join(", ", log.Entries)}";
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
    }

    sealed class Log(string category) : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Entries { get; } = new();

        public ILogger CreateLogger(string categoryName) => categoryName == category ? this : Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        void ILogger.Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Entries.Enqueue(formatter(state, exception));

        public void Dispose() { }
    }
}
