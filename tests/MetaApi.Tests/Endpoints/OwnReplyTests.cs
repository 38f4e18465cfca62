using MetaApi.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace MetaApi.Tests.Endpoints;

/// <summary>Handlers that write the response, and read the body, by themselves.</summary>
public sealed class OwnReplyTests
{
    static readonly byte[] Text = "written"u8.ToArray();

    [Test]
    public async Task WhatAHandlerWritesIsTheReplyBehindAMiddlewareThatBuffersToo()
    {
        await using var host = await Compressing(async http =>
        {
            http.Response.ContentType = "text/plain";
            await http.Response.Body.WriteAsync(Text);
        });

        using var client = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = System.Net.DecompressionMethods.All });

        Assert.That(await client.GetStringAsync(new Uri(host.Address, "/data")), Is.EqualTo("written"));
        Assert.That(host.Log.Errors, Is.Empty);
    }

    [Test]
    public async Task AReplyOfWhichAMiddlewareHoldsTheBeginningIsBrokenOff()
    {
        var rescues = 0;
        await using var host = await Compressing(
            async http =>
            {
                http.Response.ContentType = "text/plain";
                await http.Response.Body.WriteAsync(Text);
                throw new InvalidOperationException("Too late.");
            },
            r => r.RescueError<InvalidOperationException>(503, (_, _) => { rescues++; }));

        Assert.That(async () => await host.SendAsync("GET /data", null, "Accept-Encoding: br"), Throws.InstanceOf<IOException>().Or.InstanceOf<System.Net.Sockets.SocketException>());
        Assert.That(host.Log.Errors.Select(e => e.Error?.Message), Is.EqualTo(["Too late."]));
        Assert.That(rescues, Is.Zero);
    }

    [TestCase(false, "200 written")]
    [TestCase(true, "503 rescued")]
    public async Task WhatAHandlerWritesIntoTheBodyOfAMiddlewareIsTheReplyUnlessItFails(bool fails, string expected)
    {
        await using var host = await TestHost.StartAsync(app =>
        {
            app.Use(HoldAsync);
            app.UseRouting();
            app.MapGet("/data", async (HttpContext http) =>
            {
                await http.Response.Body.WriteAsync(Text);
                if (fails)
                    throw new InvalidOperationException("In time.");
            }).WithMetaApi(r => r.RescueError<InvalidOperationException>(503, (call, _) => call.Send("rescued", "text/plain")).StatusText(200).StatusText(503));
        });
        using var client = new HttpClient();

        using var reply = await client.GetAsync(new Uri(host.Address, "/data"));

        Assert.That($"{(int)reply.StatusCode} {await reply.Content.ReadAsStringAsync()}", Is.EqualTo(expected));
        Assert.That(host.Log.Errors, Is.Empty);
    }

    [Test]
    public async Task AReplyThatIsBrokenOffIsOneErrorWhenTheRequestIsCancelledLater()
    {
        var lifetime = new SlowLifetime();
        var rescues = 0;
        await using var host = await TestHost.StartAsync(app =>
        {
            app.Use((http, next) =>
            {
                lifetime.Server = http.Features.GetRequiredFeature<IHttpRequestLifetimeFeature>();
                http.Features.Set<IHttpRequestLifetimeFeature>(lifetime);
                return next(http);
            });
            app.UseRouting();
            app.MapGet("/data", async (HttpContext http) =>
            {
                await http.Response.WriteAsync("begun");
                throw new InvalidOperationException("Too late.");
            }).WithMetaApi(r => r.RescueError<Exception>(500, (_, _) => { rescues++; }).StatusText(200));
        });

        Assert.That(async () => await host.SendAsync("GET /data"), Throws.InstanceOf<IOException>().Or.InstanceOf<System.Net.Sockets.SocketException>());
        await host.Log.WaitForAsync("Request finished HTTP/1.1 GET");
        Assert.That(host.Log.Errors.Select(e => e.Error?.Message), Is.EqualTo(["Too late."]));
        Assert.That(rescues, Is.Zero);
    }

    [TestCase("")]
    [TestCase("begun")]
    public async Task AClientMayLeaveWhileAHandlerReadsTheBodyItself(string begun)
    {
        var entered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var rescues = 0;
        await using var host = await TestHost.StartAsync(app => app
            .MapPost("/data", async (HttpContext http) =>
            {
                if (begun.Length > 0)
                    await http.Response.WriteAsync(begun);
                entered.SetResult();
                await http.Request.Body.CopyToAsync(Stream.Null);
            })
            .WithMetaApi(r => r.RescueError<Exception>(500, (_, _) => { rescues++; }).StatusText(200)));
        using var connection = await host.ConnectAsync();

        await connection.SendAsync("POST /data HTTP/1.1\r\nHost: h\r\nContent-Type: text/csv\r\nContent-Length: 100\r\n\r\na;b");
        await entered.Task;
        connection.Reset();
        await host.Log.WaitForAsync("Request finished HTTP/1.1 POST");

        Assert.That(host.Log.Errors, Is.Empty);
        Assert.That(rescues, Is.Zero);
    }

    static Task<TestHost> Compressing(Func<HttpContext, Task> handler, Action<EndpointDescriptionBuilder>? describe = null) => TestHost.StartAsync(
        app =>
        {
            app.UseResponseCompression();
            app.UseRouting();
            app.MapGet("/data", (HttpContext http) => handler(http)).WithMetaApi(r => describe?.Invoke(r.StatusText(200)));
        },
        b => b.Services.AddResponseCompression());

    /// <summary>A middleware that sends a body when it has the whole of it.</summary>
    static async Task HoldAsync(HttpContext http, RequestDelegate next)
    {
        var body = http.Response.Body;
        using var held = new MemoryStream();
        http.Response.Body = held;
        await next(http);
        http.Response.Body = body;
        held.Position = 0;
        await held.CopyToAsync(body);
    }

    /// <summary>A server may cancel the request some time after it was told to.</summary>
    sealed class SlowLifetime : IHttpRequestLifetimeFeature
    {
        public IHttpRequestLifetimeFeature? Server { get; set; }

        public CancellationToken RequestAborted { get; set; }

        public void Abort() => Server!.Abort();
    }
}
