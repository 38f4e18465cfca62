using System.IO.Pipelines;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Features;

namespace MetaApi.Tests.Hosting;

public sealed class ReplyTests
{
    static readonly Api Api = Some.Api(api => api
        .Get("/text", Some.Answering("<script>alert(1)</script>"))
        .Get("/json", route => route.Status(200, s => s.Expose("id", Schema.Integer)).Action(call => call.Render("id", 7)))
        .Get("/large", route => route.Action(call => call.Send(new string('a', 3_000_000))))
        .Get("/empty", route => route.Action(_ => { }))
        .Get("/reset", route => route.Status(205).Action(_ => { }))
        .Get("/none", route => route.Status(204).Action(_ => { }))
        .Get("/problem", route => route.Status(409).Action(call => call.Problem("No", 409)))
        .Get("/aborted", route => route.Status(401).Action(call => call.Abort(401, "Who are you?")))
        .Get("/fails", route => route.Action(_ => throw new InvalidOperationException("secret")))
        .Get("/number/:id", route => route.Params(p => p.Path("id", Schema.Integer)).Action(_ => { })));

    [TestCase("/api/text", 200)]
    [TestCase("/api/json", 200)]
    [TestCase("/api/large", 200)]
    [TestCase("/api/problem", 409)]
    [TestCase("/api/aborted", 401)]
    [TestCase("/api/fails", 500)]
    [TestCase("/api/number/x", 400)]
    [TestCase("/api/%ff", 400)]
    [TestCase("/api/unknown", 404)]
    [Spec("M-211", "W-37")]
    public async Task EveryBodyHasALengthAndATypeThatIsNotGuessed(string path, int status)
    {
        await using var host = await TestHost.ServingAsync(Api);

        var reply = await host.SendAsync($"GET {path}");

        Assert.That(reply.Status, Is.EqualTo(status));
        Assert.That(reply.Header("Content-Length"), Is.EqualTo(reply.Body.Length.ToString()));
        Assert.That(reply.Header("X-Content-Type-Options"), Is.EqualTo("nosniff"));
        Assert.That(reply.Header("Content-Type"), Does.Not.Contain("html"));
        Assert.That(reply.Header("Cache-Control"), Is.EqualTo(status < 400 ? null : "no-store"));
        Assert.That(reply.Text, Does.Not.Contain("secret").And.Not.Contain("Exception"));
    }

    [TestCase("/api/empty", 200, "0")]
    [TestCase("/api/reset", 205, "0")]
    [TestCase("/api/none", 204, null)]
    public async Task AReplyWithoutABodySaysSo(string path, int status, string? length)
    {
        await using var host = await TestHost.ServingAsync(Api);

        var reply = await host.SendAsync($"GET {path}");

        Assert.That((reply.Status, reply.Header("Content-Length"), reply.Header("Content-Type")), Is.EqualTo((status, length, (string?)null)));
    }

    [Test]
    public async Task ALargeBodyIsNotCopiedBeforeItIsTaken()
    {
        var pipe = new Pipe();
        var first = 0L;
        await using var host = await TestHost.StartAsync(app => app
            .Use(async (context, next) =>
            {
                var server = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
                context.Features.Set<IHttpResponseBodyFeature>(new PipedBody(pipe.Writer));
                var running = next(context);
                var taken = await pipe.Reader.ReadAsync();
                first = taken.Buffer.Length;
                pipe.Reader.AdvanceTo(taken.Buffer.Start);
                await Task.WhenAll(running.ContinueWith(_ => pipe.Writer.Complete()), pipe.Reader.CopyToAsync(server.Writer));
            })
            .UseRouting().UseEndpoints(e => e.MapMetaApi(Api, "/api")));

        var reply = await host.SendAsync("GET /api/large");

        Assert.That(reply.Text, Is.EqualTo(new string('a', 3_000_000)));
        Assert.That(first, Is.InRange(1, 64 * 1024));
    }

    [Test]
    public async Task HeadersOfTheReplyAreAdded()
    {
        await using var host = await TestHost.ServingAsync(api => api.Get(route => route.Action(call => call
            .SetHeader("Location", "/notes/7?a=%20")
            .AddHeader("Set-Cookie", "a=1")
            .AddHeader("Set-Cookie", "b=2")
            .SetHeader("X-Mark", "a, \"b\"; c='<d>'")
            .Send("ok"))));

        var reply = await host.SendAsync("GET /api");

        Assert.That(reply.Header("Location"), Is.EqualTo("/notes/7?a=%20"));
        Assert.That(reply.Headers.Count(h => h.Key == "Set-Cookie"), Is.EqualTo(2));
        Assert.That(reply.Header("X-Mark"), Is.EqualTo("a, \"b\"; c='<d>'"));
    }

    [TestCase("X-Name", "a\r\nX-Evil: 1")]
    [TestCase("X-Name", "a\nb")]
    [TestCase("X-Name", "a\0b")]
    [TestCase("X-Name", "ä")]
    [TestCase("X-Name", "日本")]
    [TestCase("X-Name", "\u202E")]
    [TestCase("X Name", "a")]
    [TestCase("X-Name:", "a")]
    [TestCase("", "a")]
    [TestCase("X-Na\r\nme", "a")]
    public async Task AHeaderThatCannotBeSentIsAFaultOfTheProgram(string name, string value)
    {
        await using var host = await TestHost.ServingAsync(api => api.Get(route => route.Action(call => call.SetHeader(name, value).Send("ok"))));

        var reply = await host.SendAsync("GET /api");

        Assert.That((reply.Status, reply.Code, reply.Header("X-Evil")), Is.EqualTo((500, "internal", (string?)null)));
        Assert.That(host.Log.Errors, Has.Count.EqualTo(1));
    }

    [TestCase(204)]
    [TestCase(304)]
    public async Task ABodyWithAStatusThatHasNoneIsAFaultOfTheProgram(int status)
    {
        await using var host = await TestHost.ServingAsync(api => api.Get(route => route.Action(call =>
        {
            call.Status = status;
            call.Send("text");
        })));

        var reply = await host.SendAsync("GET /api");

        Assert.That((reply.Status, reply.Code), Is.EqualTo((500, "internal")));
        Assert.That(host.Log.Errors, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task WhatAMiddlewareSetBeforeStaysWhenTheServerRefusesAReply()
    {
        var api = Some.Api(a => a.Get("/none", route => route.Action(call => call
            .SetHeader("X-Mine", "b").SetHeader("X-Both", "b").Send("text", "text/plain; note=ü"))));
        await using var host = await TestHost.StartAsync(app => app
            .Use((context, next) =>
            {
                context.Response.Headers["X-Theirs"] = "a";
                context.Response.Headers["X-Both"] = "a";
                return next(context);
            })
            .UseMetaApi(api));

        var reply = await host.SendAsync("GET /none");

        Assert.That((reply.Status, reply.Code), Is.EqualTo((500, "internal")));
        Assert.That((reply.Header("X-Theirs"), reply.Header("X-Both"), reply.Header("X-Mine")), Is.EqualTo(("a", "a", (string?)null)));
    }

    sealed class PipedBody(PipeWriter writer) : IHttpResponseBodyFeature
    {
        public Stream Stream => Writer.AsStream();

        public PipeWriter Writer => writer;

        public void DisableBuffering() { }

        public Task StartAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

        public Task SendFileAsync(string path, long offset, long? count, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task CompleteAsync() => Task.CompletedTask;
    }
}
