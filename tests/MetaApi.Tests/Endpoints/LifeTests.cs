using MetaApi.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace MetaApi.Tests.Endpoints;

/// <summary>A described endpoint has the life of a call, inside what ASP.NET does itself.</summary>
public sealed class LifeTests
{
    [Test]
    [Spec("M-436")]
    public async Task HooksOfGroupsAndEndpointRunInTheOrderOfACall()
    {
        var seen = new List<string>();
        await using var host = await TestHost.StartAsync(app => app
            .MapGroup("/outer").WithMetaApi(g => Noting(g, "outer", seen))
            .MapGroup("/inner").WithMetaApi(g => Noting(g, "inner", seen))
            .MapGet("/data", (HttpContext http) => { seen.Add("handler"); })
            .WithMetaApi(r => Noting(r, "own", seen).Status(204)));

        var reply = await host.SendAsync("GET /outer/inner/data");

        Assert.That(reply.Status, Is.EqualTo(204));
        Assert.That(string.Join(' ', seen), Is.EqualTo(
            "outer-first inner-first own-first outer-before outer-in inner-before inner-in own-before own-in handler "
            + "own-after inner-after outer-after own-out inner-out outer-out own-finally inner-finally outer-finally"));
    }

    [Test]
    [Spec("M-436")]
    public async Task TheNearestRescueAnswersAnErrorOfTheHandler()
    {
        await using var host = await TestHost.StartAsync(app =>
        {
            var group = app.MapGroup("/v1").WithMetaApi(g => g.RescueError<InvalidOperationException>(409, (call, e) => call.Problem("outer")));
            group.MapGet("/near", Failing).WithMetaApi(r => r.RescueError<InvalidOperationException>(410, (call, e) => call.Problem("inner")));
            group.MapGet("/far", Failing);
            app.MapGet("/none", Failing).WithMetaApi(r => r.Status(200));
        });

        Assert.That((await host.SendAsync("GET /v1/near")).Code, Is.EqualTo("gone"));
        Assert.That((await host.SendAsync("GET /v1/far")).Code, Is.EqualTo("conflict"));
        Assert.That(host.Log.Errors, Is.Empty);
        Assert.That((await host.SendAsync("GET /none")).Code, Is.EqualTo("internal"));
        Assert.That(host.Log.Errors, Has.Count.EqualTo(1));

        static string Failing() => throw new InvalidOperationException("Failed.");
    }

    [Test]
    public async Task AHookThatAbortsKeepsTheHandlerFromRunning()
    {
        var runs = 0;
        await using var host = await TestHost.StartAsync(app => app
            .MapPost("/data", () => $"{++runs}")
            .WithMetaApi(r => r
                .Params(p => p.Property("a", Schema.Integer, required: true))
                .StatusText(200)
                .Use(CallHook.BeforeValidation(call => call.Abort(403)).Adds(403))));

        Assert.That(((await host.SendAsync("POST /data", "{")).Code, runs), Is.EqualTo(("forbidden", 0)));
    }

    [Test]
    [Spec("M-436")]
    public async Task AuthorizationOfTheEndpointComesBeforeAllReading()
    {
        await using var host = await TestHost.StartAsync(
            app =>
            {
                app.UseAuthentication();
                app.UseAuthorization();
                app.MapPut("/data", (HttpContext http) => http.MetaApiCall().User.Identity!.Name!)
                    .RequireAuthorization()
                    .WithMetaApi(r => r.Params(p => p.Param("user", User.Entity, required: true)).StatusText(200));
            },
            b => b.Services.AddTestAuthentication());

        var stranger = await host.SendAsync("PUT /data", "no json");
        var broken = await host.SendAsync("PUT /data", "no json", "X-User: ann");
        var known = await host.SendAsync("PUT /data", """{ "user": {} }""", "X-User: ann");

        Assert.That((stranger.Status, broken.Status, known.ToString()), Is.EqualTo((401, 400, "200 ann")));
    }

    [Test]
    public async Task NoCallIsLeftBehindForAnotherEndpoint()
    {
        await using var host = await TestHost.StartAsync(app =>
        {
            app.UseStatusCodePagesWithReExecute("/error");
            app.UseRouting();
            app.MapGet("/data", () => Results.Empty).WithMetaApi(r => r.Status(404, Schema.Any).Around((call, next) => Task.CompletedTask).Finally(call => { }));
            app.MapGet("/error", (HttpContext http) => http.Response.WriteAsync(Found(http)));
        });

        Assert.That((await host.SendAsync("GET /missing")).ToString(), Is.EqualTo("404 no call"));

        static string Found(HttpContext http)
        {
            try
            {
                return http.MetaApiCall().Path;
            }
            catch (InvalidOperationException)
            {
                return "no call";
            }
        }
    }

    [Test]
    public async Task AnErrorMayBeAnsweredByADescribedEndpoint()
    {
        await using var host = await TestHost.StartAsync(app =>
        {
            app.UseStatusCodePagesWithReExecute("/error");
            app.UseRouting();
            app.MapGet("/error", () => new { Reason = "Nothing there.", Secret = 1 })
                .WithMetaApi(r => r.Status(404, s => s.Expose("error", Entity.Define("Error", e => e.Property("reason", Schema.String)))));
        });

        Assert.That((await host.SendAsync("GET /missing")).ToString(), Is.EqualTo("""404 {"error":{"reason":"Nothing there."}}"""));
    }

    [Test]
    [Spec("W-58")]
    public async Task TwoApplicationsInOneProcessHaveTheirOwnOptions()
    {
        await using var one = await Serving(new() { InvalidStatus = 422, Coercion = Coercion.Strict });
        await using var other = await Serving(new());

        var refused = await one.SendAsync("POST /data", """{ "age": "7" }""");
        var taken = await other.SendAsync("POST /data", """{ "age": "7" }""");

        Assert.That((refused.Status, taken.ToString()), Is.EqualTo((422, "200 7")));

        static Task<TestHost> Serving(ApiOptions options) => TestHost.StartAsync(app => app
            .MapPost("/data", (Declared<long> age) => $"{age.Value}")
            .WithMetaApi(r => r.Options(options).Params(p => p.Property("age", Schema.Integer, required: true)).StatusText(200)));
    }

    [Test]
    [Spec("W-58")]
    public async Task TheNearestOptionsHold()
    {
        await using var host = await TestHost.StartAsync(app =>
        {
            var group = app.MapGroup("/v1").WithMetaApi(g => g.Options(new() { InvalidStatus = 422 }).Params(p => p.Query("n", Schema.Integer)).StatusText(200));
            group.MapGet("/outer", () => "ok").WithMetaApi(r => r.Options(new() { Coercion = Coercion.Strict }));
            group.MapGet("/inner", () => "ok").WithMetaApi(r => r.Options(new() { InvalidStatus = 400 }));
        });

        Assert.That((await host.SendAsync("GET /v1/outer?n=x")).Status, Is.EqualTo(422));
        Assert.That((await host.SendAsync("GET /v1/inner?n=x")).Status, Is.EqualTo(400));
        Assert.That((await host.SendAsync("GET /v1/inner?n=1")).ToString(), Is.EqualTo("200 ok"));
    }

    [Test]
    public async Task TwoDescriptionsOfOneEndpointAddUp()
    {
        await using var host = await TestHost.StartAsync(app => app
            .MapGet("/data", (HttpContext http) => $"{http.MetaApiCall().Params.Get<long>("a")} {http.MetaApiCall().Params.Get<string>("b")}")
            .WithMetaApi(r => r.Params(p => p.Query("a").Query("b")).StatusText(200))
            .WithMetaApi(r => r.Params(p => p.Query("a", Schema.Integer))));

        Assert.That((await host.SendAsync("GET /data?a=1&b=2")).ToString(), Is.EqualTo("200 1 2"));
        Assert.That((await host.SendAsync("GET /data?a=x&b=2")).Status, Is.EqualTo(400));
    }

    [Test]
    public async Task AGroupLeavesAloneWhatIsNobodysHandler()
    {
        await using var host = await TestHost.StartAsync(app =>
        {
            var group = app.MapGroup("/v1").WithMetaApi(g => g.StatusText(200).BeforeValidation(call => call.SetHeader("X-Described", "yes")));
            group.MapMetaApi(Some.ApiWith("/inside"), "/api");
            group.MapControllers();
            group.MapGet("/plain", (RequestDelegate)(http => http.Response.WriteAsync("plain")));
            group.MapGet("/handler", () => "handled");
        }, b => b.Services.AddControllers().AddApplicationPart(typeof(SampleController).Assembly));

        Assert.That((await host.SendAsync("GET /v1/api/inside")).Header("X-Described"), Is.Null);
        Assert.That((await host.SendAsync("GET /v1/sample")).ToString(), Is.EqualTo("200 sample"));
        Assert.That((await host.SendAsync("GET /v1/plain")).Header("X-Described"), Is.Null);
        Assert.That((await host.SendAsync("GET /v1/handler")).Header("X-Described"), Is.EqualTo("yes"));
    }

    static EndpointDescriptionBuilder Noting(EndpointDescriptionBuilder at, string name, List<string> seen) => at
        .BeforeValidation(call => seen.Add($"{name}-first"))
        .Before(call => seen.Add($"{name}-before"))
        .Around(async (call, next) =>
        {
            seen.Add($"{name}-in");
            await next();
            seen.Add($"{name}-out");
        })
        .After(call => seen.Add($"{name}-after"))
        .Finally(call => seen.Add($"{name}-finally"));
}
