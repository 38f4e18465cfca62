using MetaApi.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace MetaApi.Tests.Endpoints;

/// <summary>What a handler returns, and what leaves for it.</summary>
public sealed class ResultTests
{
    static readonly User Ann = new("Ann", 30);

    static readonly object Leaky = new { Name = "Ann", Age = 30, Password = "secret" };

    static readonly TestCaseData<Delegate, string>[] Taken =
    [
        new(() => Leaky, """200 {"user":{"name":"Ann","age":30}}"""),
        new(() => Task.FromResult(Leaky), """200 {"user":{"name":"Ann","age":30}}"""),
        new(() => ValueTask.FromResult(Leaky), """200 {"user":{"name":"Ann","age":30}}"""),
        new(() => TypedResults.Ok(Leaky), """200 {"user":{"name":"Ann","age":30}}"""),
        new(() => Results.Json(Leaky), """200 {"user":{"name":"Ann","age":30}}"""),
        new(() => TypedResults.Json(Ann, statusCode: 201), """201 {"name":"Ann","age":30}"""),
        new(() => TypedResults.Created("/users/1", Leaky), """201 {"name":"Ann","age":30}"""),
        new(Results<Created<User>, NotFound> () => TypedResults.Created("/users/1", Ann), """201 {"name":"Ann","age":30}"""),
        new(() => TypedResults.Accepted("/jobs/1", new { First = Ann, Second = Ann, Third = Ann }), """202 {"first":{"name":"Ann","age":30},"second":{"name":"Ann","age":30}}"""),
        new(Results<NoContent, NotFound<string>> () => TypedResults.NoContent(), "204 "),
        new(() => Results.StatusCode(204), "204 "),
        new(() => TypedResults.Accepted("/jobs/1", "text"), "500 internal"),
        new((HttpContext http) => { http.Response.StatusCode = 201; return Ann; }, """201 {"name":"Ann","age":30}"""),
        new((HttpContext http) => { http.Response.StatusCode = 204; }, "204 "),
        new((HttpContext http) => { http.MetaApiCall().Status = 201; return Ann; }, """201 {"name":"Ann","age":30}"""),
        new((HttpContext http) => { http.MetaApiCall().Render("user", Leaky); }, """200 {"user":{"name":"Ann","age":30}}"""),
        new((HttpContext http) => http.MetaApiCall().Render("user", Leaky), """200 {"user":{"name":"Ann","age":30}}"""),
        new((HttpContext http) => { http.MetaApiCall().Abort(204); return (User?)null; }, "204 "),
        new(() => (User?)null, "500 internal"),
        new(() => { }, "500 internal"),
        new(() => TypedResults.NotFound(), "404 not_found"),
        new(() => TypedResults.Unauthorized(), "401 unauthorized"),
        new(() => TypedResults.Conflict("Somebody was faster."), "409 conflict"),
        new(() => TypedResults.NotFound(Ann), "500 internal"),
    ];

    [TestCaseSource(nameof(Taken))]
    [Spec("M-434")]
    public async Task EachKindOfResultIsRenderedByTheDeclarationOfItsStatus(Delegate handler, string expected)
    {
        await using var host = await Serving(handler, r => r.Status(401).Status(404));

        var reply = await host.SendAsync("GET /data");

        Assert.That(reply.Header("Content-Type") == "application/problem+json" ? $"{reply.Status} {reply.Code}" : reply.ToString(), Is.EqualTo(expected));
        Assert.That(host.Log.Errors, Has.Count.EqualTo(reply.Status == 500 ? 1 : 0));
    }

    [Test]
    public async Task ATextOfAProblemIsItsDetail()
    {
        await using var host = await Serving(() => TypedResults.Conflict("Somebody was faster."));

        Assert.That((await host.SendAsync("GET /data")).Text, Does.Contain("\"detail\":\"Somebody was faster.\""));
    }

    static readonly TestCaseData<Delegate, string>[] Located =
    [
        new(() => TypedResults.Created("/users/1", Ann), "/users/1"),
        new(() => TypedResults.CreatedAtRoute(Ann, "named", new { id = "a b" }), "/named/a%20b"),
        new(() => TypedResults.Accepted("/jobs/1", new { First = Ann, Second = Ann }), "/jobs/1"),
        new((HttpContext http) => { http.Response.Headers.Location = "/own"; return Ann; }, "/own"),
        new((HttpContext http) => { http.MetaApiCall().SetHeader("Location", "/said"); return Ann; }, "/said"),
    ];

    [TestCaseSource(nameof(Located))]
    public async Task TheLocationOfAResultLeaves(Delegate handler, string location)
    {
        await using var host = await Serving(handler);

        var reply = await host.SendAsync("GET /data");

        Assert.That((reply.Status < 300, reply.Header("Location")), Is.EqualTo((true, location)));
    }

    [Test]
    public async Task TheLocationOfAResultThatMayNotLeaveStaysToo()
    {
        await using var host = await Serving(() => TypedResults.Accepted("/jobs/1", "text"));

        var reply = await host.SendAsync("GET /data");

        Assert.That((reply.Status, reply.Header("Location")), Is.EqualTo((500, (string?)null)));
    }

    static readonly TestCaseData<Delegate, string>[] Own =
    [
        new(() => Results.File("bytes"u8.ToArray(), "application/x-own"), "200 application/x-own bytes"),
        new(() => Results.Text("text"), "200 text/plain; charset=utf-8 text"),
        new(() => Results.Redirect("/elsewhere"), "302  "),
        new(() => TypedResults.Problem("Too late.", statusCode: 410), "410 application/problem+json "),
        new(() => TypedResults.BadRequest(new ProblemDetails { Title = "Mine" }), "400 application/json; charset=utf-8 {\"type\":\"https://tools.ietf.org"),
        new(() => Results.Stream(async to => await to.WriteAsync("streamed"u8.ToArray()), "application/x-own"), "200 application/x-own streamed"),
        new(async (HttpResponse to) => { to.ContentType = "text/own"; await to.WriteAsync("written"); }, "200 text/own written"),
        new((RequestDelegate)(http => http.Response.WriteAsync("delegated")), "200  delegated"),
    ];

    [TestCaseSource(nameof(Own))]
    public async Task AResultThatIsMoreThanAValueIsTheEndpointsOwn(Delegate handler, string expected)
    {
        await using var host = await Serving(handler, r => r.Status(302).Status(400).Status(410));

        var reply = await host.SendAsync("GET /data");

        Assert.That($"{reply.Status} {reply.Header("Content-Type")} {reply.Text}", Does.StartWith(expected));
        Assert.That(host.Log.Errors, Is.Empty);
    }

    [Test]
    public async Task HeadersOfTheCallLeaveWithAResultOfTheEndpoint()
    {
        await using var host = await Serving(() => Results.Text("text"), r => r.After(call => call.SetHeader("X-After", "ran")));

        Assert.That((await host.SendAsync("GET /data")).Header("X-After"), Is.EqualTo("ran"));
    }

    [Test]
    public async Task AHookMayAnswerInPlaceOfAResultOfTheEndpoint()
    {
        await using var host = await Serving(() => Results.Text("text"), r => r.After(call => call.Abort(409)));

        Assert.That((await host.SendAsync("GET /data")).Code, Is.EqualTo("conflict"));
    }

    [Test]
    public async Task AResultThatFailsBeforeItsFirstByteIsRescued()
    {
        await using var host = await Serving(
            () => Results.File("/nowhere/at/all.txt"),
            r => r.RescueError<FileNotFoundException>(410, (call, e) => call.Problem("The file is gone.")));

        var reply = await host.SendAsync("GET /data");

        Assert.That((reply.Status, reply.Code), Is.EqualTo((410, "gone")));
    }

    [Test]
    public async Task AReplyThatHasStartedIsBrokenOffAndNotRepaired()
    {
        await using var host = await Serving(
            async (HttpResponse to) => { to.ContentLength = 10; await to.WriteAsync("half"); throw new InvalidOperationException("No more."); },
            r => r.RescueError<InvalidOperationException>(410, (call, e) => call.Problem("never")));
        using var connection = await host.ConnectAsync();

        await connection.SendAsync(TestHost.Request("GET /data"));

        Assert.That(async () => await connection.ReceiveAsync(), Throws.InstanceOf<Exception>());
        Assert.That((await host.Log.WaitForAsync("GET /data failed.")).Error!.Message, Is.EqualTo("No more."));
    }

    [Test]
    public async Task WhatTheHandlerSaidOnTheResponseDoesNotOutliveItsError()
    {
        await using var host = await TestHost.StartAsync(app =>
        {
            app.Use((context, next) => { context.Response.Headers["X-Outer"] = "kept"; return next(context); });
            app.MapGet("/data", (HttpResponse to) =>
            {
                to.Headers.CacheControl = "public";
                to.Headers.ContentEncoding = "br";
                to.StatusCode = 201;
                throw new NotSupportedException();
            }).WithMetaApi(r => r.RescueError<NotSupportedException>(410, (call, e) => { }));
        });

        var reply = await host.SendAsync("GET /data");

        Assert.That((reply.Status, reply.Code), Is.EqualTo((410, "gone")));
        Assert.That((reply.Header("Cache-Control"), reply.Header("Content-Encoding"), reply.Header("X-Outer")), Is.EqualTo(("no-store", (string?)null, "kept")));
    }

    [Test]
    public async Task FiltersOfTheEndpointSeeTheResultBeforeItIsTaken()
    {
        await using var host = await TestHost.StartAsync(app => app
            .MapGroup("").AddEndpointFilter(Renaming)
            .MapGet("/data", () => Ann).WithMetaApi(r => r.Status(200, s => s.Expose("user", User.Entity))).AddEndpointFilter(Renaming));

        var reply = await host.SendAsync("GET /data");

        Assert.That(reply.Text, Is.EqualTo("""{"user":{"name":"Ann!!","age":30}}"""));

        static async ValueTask<object?> Renaming(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
            await next(context) is User user ? user with { Name = user.Name + "!" } : null;
    }

    static Task<TestHost> Serving(Delegate handler, Action<EndpointDescriptionBuilder>? describe = null) => TestHost.StartAsync(app =>
    {
        app.MapGet("/named/{id}", (string id) => id).WithName("named");
        app.MapGet("/data", handler).WithMetaApi(r => (describe ?? (_ => { }))(r
            .Status(200, s => s.Expose("user", User.Entity))
            .Status(201, User.Entity)
            .Status(202, s => s.Expose("first", User.Entity).Expose("second", User.Entity))
            .Status(204)
            .Status(409)));
    });
}
