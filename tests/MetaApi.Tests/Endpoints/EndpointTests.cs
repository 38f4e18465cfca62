using MetaApi.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace MetaApi.Tests.Endpoints;

public sealed class EndpointTests
{
    [Test]
    [Spec("M-431", "M-433")]
    public async Task AnEndpointReadsItsDeclaredInputs()
    {
        await using var host = await TestHost.StartAsync(app => app
            .MapPut("/data", (HttpContext http) =>
            {
                var call = http.MetaApiCall();
                var user = call.Params.Get<User>("user");
                return $"{call.Params.Get<string>("q")} {user.Name} {user.Age}";
            })
            .WithMetaApi(r => User.Described(r).StatusText(200)));

        var reply = await host.SendAsync("PUT /data?q=foo", """{ "user": {}, "other": 1 }""");

        Assert.That(reply.ToString(), Is.EqualTo("200 foo Jim 18"));
    }

    [Test]
    [Spec("M-433")]
    public async Task WhatWasSentStaysUntouched()
    {
        await using var host = await TestHost.StartAsync(app => app
            .MapPut("/data/{id}", async (string id, string? q, HttpRequest request) =>
            {
                using var body = new StreamReader(request.Body);
                return $"{id} {q} {await body.ReadToEndAsync()}";
            })
            .WithMetaApi(r => User.Described(r).Params(p => p.Path("id", Schema.Integer)).StatusText(200)));

        var reply = await host.SendAsync("PUT /data/007?q=a&q=", """{ "user": {}, "other": 1 }""");
        var single = await host.SendAsync("PUT /data/007?q=a", """{ "user": {}, "other": 1 }""");

        Assert.That((reply.Status, reply.Code), Is.EqualTo((400, "parameter_invalid")));
        Assert.That(single.ToString(), Is.EqualTo("""200 007 a { "user": {}, "other": 1 }"""));
    }

    [Test]
    [Spec("M-433")]
    public async Task WhatBreaksTheDeclarationIsRefusedBeforeTheHandlerRuns()
    {
        var runs = 0;
        await using var host = await TestHost.StartAsync(app => app
            .MapPut("/data", (HttpContext http) => { runs++; })
            .WithMetaApi(r => User.Described(r)));

        var reply = await host.SendAsync("PUT /data?q=foo", "{}");

        Assert.That((reply.Status, reply.Code, runs), Is.EqualTo((400, "parameter_invalid", 0)));
        Assert.That(reply.Text, Does.Contain("\"pointer\":\"/user\"").And.Contain("\"code\":\"required\""));
    }

    [Test]
    [Spec("M-433")]
    public async Task ARescueOfTheEndpointAnswersBrokenInputs()
    {
        await using var host = await TestHost.StartAsync(app => app
            .MapPut("/data", (HttpContext http) => "never")
            .WithMetaApi(r => User.Described(r)
                .RescueError<ParameterInvalidException>(422, (call, e) => call.Problem($"{e.Failures.Count} wrong"))));

        var reply = await host.SendAsync("PUT /data", "{}");

        Assert.That(reply.Status, Is.EqualTo(422));
        Assert.That(reply.Text, Does.Contain("\"detail\":\"1 wrong\""));
    }

    [Test]
    [Spec("M-434", "M-437", "W-58")]
    public async Task AReturnedValueIsFilteredByTheDeclaredAnswer()
    {
        await using var host = await TestHost.StartAsync(app => app
            .MapGet("/data", () => new { Name = "Ann", Age = 30, Password = "secret" })
            .WithMetaApi(r => r.Status(200, s => s.Expose("user", User.Entity))));

        var reply = await host.SendAsync("GET /data");

        Assert.That(reply.ToString(), Is.EqualTo("""200 {"user":{"name":"Ann","age":30}}"""));
        Assert.That(reply.Header("Content-Type"), Is.EqualTo("application/json"));
    }

    [Test]
    [Spec("M-434")]
    public async Task AnUndeclaredStatusIsAFaultOfTheProgram()
    {
        await using var host = await TestHost.StartAsync(app => app
            .MapGet("/data", () => TypedResults.Accepted((string?)null, new User("Ann", 30)))
            .WithMetaApi(r => r.Status(200, s => s.Expose("user", User.Entity))));

        var reply = await host.SendAsync("GET /data");

        Assert.That((reply.Status, reply.Code), Is.EqualTo((500, "internal")));
        Assert.That(host.Log.Errors.Single().Error!.Message, Is.EqualTo(
            "GET /data renders a body with the status 202, which it does not declare; it declares 200."));
    }

    [Test]
    [Spec("M-432")]
    public async Task ADescriptionHoldsForItsEndpointOnly()
    {
        await using var host = await TestHost.StartAsync(app =>
        {
            app.MapPut("/described", () => "never").WithMetaApi(r => User.Described(r));
            app.MapPut("/plain", (HttpContext http) => http.MetaApiCall().Path);
            app.MapPut("/free", () => new { Free = true });
        });

        var described = await host.SendAsync("PUT /described", "{}");
        var plain = await host.SendAsync("PUT /plain", "{}");
        var free = await host.SendAsync("PUT /free", "{}");

        Assert.That((described.Status, plain.Status), Is.EqualTo((400, 500)));
        Assert.That(host.Log.Errors.Single().Error!.Message, Does.StartWith("No described endpoint serves this request; say WithMetaApi("));
        Assert.That(free.Text, Is.EqualTo("""{"free":true}"""));
    }

    [Test]
    public async Task AHandlerTakesCheckedInputsByItsParameters()
    {
        await using var host = await TestHost.StartAsync(app => app
            .MapPut("/data/{id:int}", (int id, Declared<User> user, Declared<long?> q) => $"{id} {user.Value.Name} {q.Value}")
            .WithMetaApi(r => r
                .Params(p => p.Query("q", Schema.Integer).Param("user", User.Entity, required: true))
                .StatusText(200)));

        var reply = await host.SendAsync("PUT /data/7?q=1.0", """{ "user": { "age": 3 } }""");
        var bare = await host.SendAsync("PUT /data/7", """{ "user": { "name": "Ann" } }""");

        Assert.That((reply.ToString(), bare.ToString()), Is.EqualTo(("200 7 Jim 1", "200 7 Ann ")));
    }

    [Test]
    public async Task AHandlerTakesTheWholeBodyByAParameter()
    {
        await using var host = await TestHost.StartAsync(app => app
            .MapPost("/data", (Declared<User> user) => user.Value)
            .WithMetaApi(r => r.Params(p => p.Body(User.Entity)).Status(200, User.Entity)));

        var reply = await host.SendAsync("POST /data", """{ "name": "Ann", "extra": 1 }""");

        Assert.That(reply.ToString(), Is.EqualTo("""200 {"name":"Ann","age":18}"""));
    }

    [Test]
    [Spec("W-58")]
    public async Task ScopesTakePartInReadingAndRendering()
    {
        var admin = new Scope("Admin");
        var entity = Entity.Define("Member", e => e.Property("name", Schema.String).Property("rank", Schema.Integer, p => p.Scope(admin)));
        await using var host = await TestHost.StartAsync(app =>
        {
            app.MapPost("/plain", Echo).WithMetaApi(r => Described(r));
            app.MapPost("/admin", Echo).WithMetaApi(r => Described(r).Scope(admin));
            app.MapGet("/full", () => new { Name = "Ann", Rank = 1 }).WithMetaApi(r => r.Status(200, entity));
        });

        var plain = await host.SendAsync("POST /plain", """{ "member": { "name": "Ann", "rank": 1 } }""");
        var full = await host.SendAsync("POST /admin", """{ "member": { "name": "Ann", "rank": 1 } }""");
        var without = await host.SendAsync("GET /full");

        Assert.That(plain.Text, Is.EqualTo("""{"member":{"name":"Ann"}}"""));
        Assert.That(full.Text, Is.EqualTo("""{"member":{"name":"Ann","rank":1}}"""));
        Assert.That(without.Text, Is.EqualTo("""{"name":"Ann"}"""));

        static object? Echo(HttpContext http) => http.MetaApiCall().Params.Get<Record>("member");
        EndpointDescriptionBuilder Described(EndpointDescriptionBuilder r) => r
            .Params(p => p.Property("member", entity)).Status(200, s => s.Expose("member", entity));
    }
}
