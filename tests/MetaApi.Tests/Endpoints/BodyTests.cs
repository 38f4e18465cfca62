using System.Text;
using MetaApi.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace MetaApi.Tests.Endpoints;

/// <summary>The body is read twice: by the declaration, then by the handler's own binding.</summary>
public sealed class BodyTests
{
    sealed record Envelope(User User, int Other);

    static readonly TestCaseData<Delegate>[] Binders =
    [
        new((Envelope body) => $"{body.User.Name} {body.Other}"),
        new(([FromBody] Envelope body) => $"{body.User.Name} {body.Other}"),
        new(async (HttpRequest request) => Told(await request.ReadFromJsonAsync<Envelope>())),
        new(async (Stream body) => Told(await System.Text.Json.JsonSerializer.DeserializeAsync<Envelope>(body, System.Text.Json.JsonSerializerOptions.Web))),
        new(async (System.IO.Pipelines.PipeReader body) => Told(await System.Text.Json.JsonSerializer.DeserializeAsync<Envelope>(body, System.Text.Json.JsonSerializerOptions.Web))),
    ];

    [TestCaseSource(nameof(Binders))]
    [Spec("M-433")]
    public async Task TheHandlersOwnBindingReadsTheBodyAgain(Delegate handler)
    {
        await using var host = await Serving(handler);

        var reply = await host.SendAsync("PUT /data", """{ "user": { "name": "Ann" }, "other": 5 }""");

        Assert.That(reply.ToString(), Is.EqualTo("200 Ann 5"));
    }

    [TestCase("Content-Length")]
    [TestCase("Chunked")]
    public async Task ABodyInPiecesIsReadAgainAndTheConnectionLivesOn(string framing)
    {
        await using var host = await Serving((HttpContext http, Envelope body) => $"{http.MetaApiCall().Params.Get<User>("user").Name} {body.Other}");
        using var connection = await host.ConnectAsync();
        var name = new string('n', 200_000);
        var body = $$"""{ "user": { "name": "{{name}}" }, "other": 5 }""";

        await connection.SendAsync(framing == "Chunked"
            ? $"PUT /data HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n{Encoding.UTF8.GetByteCount(body):x}\r\n{body}\r\n0\r\n\r\n"
            : TestHost.Request("PUT /data", body));
        var first = await connection.ReceiveAsync();
        await connection.SendAsync(TestHost.Request("PUT /data", """{ "user": {}, "other": 6 }"""));
        var second = await connection.ReceiveAsync();

        Assert.That(first.ToString(), Is.EqualTo($"200 {name} 5"));
        Assert.That(second.ToString(), Is.EqualTo("200 Jim 6"));
    }

    [Test]
    public async Task ABodyThatNobodyReadsAgainIsPassedOver()
    {
        await using var host = await Serving((HttpContext http) => http.MetaApiCall().Params.Get<User>("user").Name);
        using var connection = await host.ConnectAsync();

        await connection.SendAsync(TestHost.Request("PUT /data", """{ "user": { "name": "Ann" } }""")
            + TestHost.Request("PUT /data", """{ "user": { "name": "Bob" } }"""));

        Assert.That((await connection.ReceiveAsync()).Text, Is.EqualTo("Ann"));
        Assert.That((await connection.ReceiveAsync()).Text, Is.EqualTo("Bob"));
    }

    [Test]
    public async Task MiddlewareMayHavePutItsOwnBodyBeforeTheServers()
    {
        await using var host = await TestHost.StartAsync(
            app =>
            {
                app.UseRequestDecompression();
                app.Use((context, next) => { context.Request.EnableBuffering(); return next(context); });
                Map(app, async (HttpContext http) =>
                {
                    var own = await http.Request.ReadFromJsonAsync<Envelope>();
                    return $"{Told(own)} {http.MetaApiCall().Params.Get<User>("user").Name}";
                });
            },
            b => b.Services.AddRequestDecompression());

        var reply = await host.SendAsync("PUT /data", """{ "user": { "name": "Ann" }, "other": 5 }""");

        Assert.That(reply.ToString(), Is.EqualTo("200 Ann 5 Ann"));
    }

    [Test]
    public async Task AFormIsTheHandlersOwnWhereNoBodyIsDeclared()
    {
        await using var host = await TestHost.StartAsync(app => app
            .MapPost("/form", ([FromForm] string name, HttpContext http) => $"{name} {http.MetaApiCall().Params.Get<long>("page")}")
            .DisableAntiforgery()
            .WithMetaApi(r => r.Params(p => p.Query("page", Schema.Integer)).StatusText(200)));

        var reply = await host.SendAsync("POST /form?page=2", "name=Ann", "Content-Type: application/x-www-form-urlencoded");

        Assert.That(reply.ToString(), Is.EqualTo("200 Ann 2"));
    }

    [TestCase("""{ "user": {} """, "application/json", 400, "parameter_invalid")]
    [TestCase("""{ "user": { "age": "x" } }""", "application/json", 400, "parameter_invalid")]
    [TestCase("""{ "user": {}, "user": {} }""", "application/json", 400, "parameter_invalid")]
    [TestCase("""{ "user": {} }""", "application/json; charset=utf-16", 415, "unsupported_content_type")]
    [TestCase("[]", "application/json", 400, "parameter_invalid")]
    [TestCase("", "application/json", 400, "parameter_invalid")]
    public async Task ABodyThatBreaksItsDeclarationNeverReachesTheHandler(string body, string type, int status, string code)
    {
        var runs = 0;
        await using var host = await Serving((Envelope own) => $"{++runs}");

        var reply = await host.SendAsync("PUT /data", body, $"Content-Type: {type}");

        Assert.That((reply.Status, reply.Code, runs), Is.EqualTo((status, code, 0)));
    }

    [Test]
    public async Task AMediaTypeOtherThanJsonIsRefused()
    {
        await using var own = await Serving((HttpContext http) => "never");
        await using var bound = await Serving((Envelope body) => "never");

        var refused = await own.SendAsync("PUT /data", "user=1", "Content-Type: application/x-www-form-urlencoded");
        var unrouted = await bound.SendAsync("PUT /data", "user=1", "Content-Type: application/x-www-form-urlencoded");

        Assert.That((refused.Status, refused.Code), Is.EqualTo((415, "unsupported_content_type")));
        Assert.That((unrouted.Status, unrouted.Text), Is.EqualTo((415, "")), "ASP.NET's routing chooses by what a handler binds");
    }

    [Test]
    public async Task LimitsHoldBeforeTheHandler()
    {
        var options = new ApiOptions { Limits = new() { BodyBytes = 20, JsonDepth = 2, ParameterLength = 3 } };
        await using var host = await TestHost.StartAsync(app => Map(app, (HttpContext http) => "ok", r => r.Options(options).Params(p => p.Query("q"))));

        var large = await host.SendAsync("PUT /data", """{ "user": {}, "other": 5 }""");
        var deep = await host.SendAsync("PUT /data", """{"user":{"name":[]}}""");
        var longer = await host.SendAsync("PUT /data?q=abcd", """{"user":{}}""");
        var fits = await host.SendAsync("PUT /data?q=abc", """{"user":{}}""");

        Assert.That((large.Status, large.Code), Is.EqualTo((413, "body_too_large")));
        Assert.That((deep.Status, longer.Status, fits.Status), Is.EqualTo((400, 400, 200)));
    }

    [TestCase("Development")]
    [TestCase("Production")]
    public async Task WhatAspNetCannotBindIsAProblemToo(string environment)
    {
        await using var host = await TestHost.StartAsync(app =>
        {
            app.MapGet("/query", (int n) => n).WithMetaApi(r => r.Status(200, Schema.Integer));
            Map(app, (WrongEnvelope own) => "never");
            app.MapPost("/free", (User own) => own).WithMetaApi(r => r.Status(200, User.Entity));
        }, b => b.Environment.EnvironmentName = environment);

        var query = await host.SendAsync("GET /query?n=x");
        var body = await host.SendAsync("PUT /data", """{ "user": {} }""");
        var broken = await host.SendAsync("POST /free", "{");

        Assert.That((query.Status, query.Code), Is.EqualTo((400, "bad_request")));
        Assert.That((body.Status, body.Code), Is.EqualTo((400, "bad_request")));
        Assert.That((broken.Status, broken.Code), Is.EqualTo((400, "bad_request")));
        Assert.That(host.Log.Errors, Is.Empty);
    }

    sealed record WrongEnvelope(int User);

    static string Told(Envelope? body) => $"{body!.User.Name} {body.Other}";

    static Task<TestHost> Serving(Delegate handler) => TestHost.StartAsync(app => Map(app, handler));

    static void Map(WebApplication app, Delegate handler, Action<EndpointDescriptionBuilder>? more = null) =>
        app.MapPut("/data", handler).WithMetaApi(r => (more ?? (_ => { }))(r
            .Params(p => p.Param("user", User.Entity, required: true)).StatusText(200)));
}
