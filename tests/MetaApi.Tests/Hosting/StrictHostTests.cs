using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MetaApi.Tests.Hosting;

/// <summary>What a host says of replies that are not what was declared: its environment decides, and one switch.</summary>
public sealed class StrictHostTests
{
    static readonly Api Api = Some.Api(api => api
        .Get("/teapot/:id", r => r.Action(call => call.Abort(418)))
        .Get("/wrong", r => r.Status(200, s => s.Expose("ids", Schema.ArrayOf(Schema.Integer))).Action(call => call.Render("ids", new object[] { 1, "secret" })))
        .Get("/strict", r => r.Responses(ResponsePolicy.Fail).Status(200, Schema.Integer).Action(call => call.Render(new object()))));

    [TestCase("Development", 500, 500)]
    [TestCase("Testing", 500, 500)]
    [TestCase("Test", 500, 500)]
    [TestCase("Staging", 418, 200)]
    [TestCase("Production", 418, 200)]
    public async Task TheEnvironmentDecidesUnlessTheSwitchDoes(string environment, int undeclared, int wrong)
    {
        await using var host = await ServingAsync(environment);
        await using var strict = await ServingAsync(environment, o => o.Strict = true);
        await using var lenient = await ServingAsync(environment, o => o.Strict = false);

        Assert.That(await StatusesAsync(host), Is.EqualTo((undeclared, wrong, 500)));
        Assert.That(await StatusesAsync(strict), Is.EqualTo((500, 500, 500)));
        Assert.That(await StatusesAsync(lenient), Is.EqualTo((418, 200, 500)));
    }

    [Test]
    public async Task TheServicesMaySwitchForTheWholeHostAndAnApiForItself()
    {
        static void Configure(WebApplicationBuilder builder) => builder.Services.Configure<MetaApiOptions>(o => (o.Strict, o.Documents) = (true, true));
        await using var host = await TestHost.StartAsync(app =>
        {
            app.MapMetaApi(Api, "/all");
            app.MapMetaApi(Api, "/own", o => o.Strict = false);
            app.MapGet("/described", () => Results.StatusCode(418)).WithMetaApi(r => r.Status(200));
        }, Configure);

        Assert.That((await host.SendAsync("GET /all/teapot/1")).Status, Is.EqualTo(500));
        Assert.That((await host.SendAsync("GET /own/teapot/1")).Status, Is.EqualTo(418));
        Assert.That((await host.SendAsync("GET /described")).Status, Is.EqualTo(500));
        Assert.That((await host.SendAsync("GET /all/openapi.json")).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task AFaultNamesTheRemedyInTheLogAndNothingToTheClient()
    {
        await using var host = await ServingAsync("Development");

        var reply = await host.SendAsync("GET /api/teapot/7");

        Assert.That(reply.Text, Does.Not.Contain("418").And.Not.Contain("teapot"));
        Assert.That(host.Log.Errors.Single().Error!.Message, Does.StartWith(
            "GET /teapot/:id answered 418, which it does not declare; add .Status(418) to the route, or Adds(418) to the hook that answers it. (StrictHostTests.cs:"));
    }

    [Test]
    public async Task ProductionCountsAndLogsEachThingOnceWithoutValues()
    {
        await using var host = await ServingAsync("Production");
        using var counted = new CountedMeasurements(host.Services, "metaapi.response_mismatches", "metaapi.undeclared_answers");

        for (var i = 0; i < 3; i++)
        {
            await host.SendAsync("GET /api/wrong");
            await host.SendAsync($"GET /api/teapot/{i}");
        }

        Assert.That(counted.All, Is.EquivalentTo(
        [
            .. Enumerable.Repeat("metaapi.response_mismatches http.request.method=GET http.route=/wrong metaapi.api=Sample metaapi.schema.pointer=/ids/*", 3),
            .. Enumerable.Repeat("metaapi.undeclared_answers http.request.method=GET http.route=/teapot/:id metaapi.api=Sample http.response.status_code=418", 3),
        ]));
        Assert.That(host.Log.Loud.Select(e => e.Level), Is.All.EqualTo(LogLevel.Warning).And.Exactly(2).Items);
        Assert.That(host.Log.Loud.Select(e => e.Text), Has.One.Contains("A reply of GET /wrong breaks its declaration at '/ids/*' (type).").And.None.Contains("secret"));
    }

    [Test]
    public async Task DetailsAreToldOnlyWhereTheyAreAskedForAndNeverInProduction()
    {
        await using var silent = await ServingAsync("Development");
        await using var telling = await ServingAsync("Development", o => o.IncludeDetails = true);

        Assert.That((await silent.SendAsync("GET /api/wrong")).Text, Does.Not.Contain("detail"));
        Assert.That((await telling.SendAsync("GET /api/wrong")).Text, Does.Contain("/ids/1").And.Not.Contain("secret"));
        foreach (var environment in (string[])["Production", "Staging"])
            Assert.That(
                async () => await ServingAsync(environment, o => o.IncludeDetails = true),
                Throws.InvalidOperationException.With.Message.Contains("for the environments Development, Testing and Test only"));
    }

    static async Task<(int Undeclared, int Wrong, int Strict)> StatusesAsync(TestHost host) =>
        ((await host.SendAsync("GET /api/teapot/1")).Status, (await host.SendAsync("GET /api/wrong")).Status, (await host.SendAsync("GET /api/strict")).Status);

    static Task<TestHost> ServingAsync(string environment, Action<MetaApiOptions>? configure = null) => TestHost.StartAsync(
        app => app.MapMetaApi(Api, "/api", configure),
        builder => builder.Services.Configure<MetaApiOptions>(o => o.Strict = null),
        environment);
}
