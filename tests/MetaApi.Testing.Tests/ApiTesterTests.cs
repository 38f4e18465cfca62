using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace MetaApi.Testing.Tests;

public sealed class ApiTesterTests
{
    sealed record Greeting(string Text);

    [Test]
    public async Task ACallIsALine()
    {
        await using var tester = await ApiTester.StartAsync(Some.Greeting);

        var reply = await tester.Get("/hello/Ann");

        reply.ShouldBe(200).ShouldHaveHeader("content-type", "application/json");
        Assert.That(reply.Read<Greeting>()!.Text, Is.EqualTo("Hello Ann"));
        Assert.That(reply.Read<string>("text"), Is.EqualTo("Hello Ann"));
    }

    [Test]
    public async Task AProblemIsToldByPointerAndCode()
    {
        await using var tester = await ApiTester.StartAsync(Some.Greeting, o => o.Prefix = "/api");

        (await tester.Post("/names", new { name = "Isabella" })).ShouldBeProblem(400, p => p
            .Code(ProblemCodes.ParameterInvalid).Error("/name", FailureCodes.MaxLength, "body").Errors(1));
        (await tester.Post("/names")).ShouldBeProblem(400, p => p.Error("/name", FailureCodes.Required));
        (await tester.Delete("/names")).ShouldBeProblem(405).ShouldHaveHeader("Allow");
        (await tester.Get("/nowhere")).ShouldBeProblem(404);
    }

    [Test]
    public async Task WhatIsNotExpectedIsShownAsItCame()
    {
        await using var tester = await ApiTester.StartAsync(Some.Greeting);
        var reply = await tester.Post("/names", new { name = "Isabella" });

        var status = Assert.Throws<ReplyException>(() => reply.ShouldBe(201))!;
        var error = Assert.Throws<ReplyException>(() => reply.ShouldBeProblem(400, p => p.Error("/name", "minLength")))!;

        Assert.That(status.Message, Does.StartWith("Expected was the status 201. This came:\n\n400\n").And.Contain("Content-Type: application/problem+json").And.Contain("maxLength"));
        Assert.That(error.Message, Does.StartWith("Expected was a problem with the error 'minLength' at '/name'. This came:"));
        Assert.That(() => reply.Read<string>("text"), Throws.TypeOf<ReplyException>().With.Message.Contains("a body with the member 'text'"));
        Assert.That(() => reply.ShouldHaveHeader("X-Name", "Isa"), Throws.TypeOf<ReplyException>().With.Message.Contains("the header X-Name: Isa"));
    }

    [Test]
    public async Task ATesterCallsAsAnybody()
    {
        await using var tester = await ApiTester.StartAsync(Some.Greeting);

        (await tester.Get("/me")).ShouldBeProblem(401);
        (await tester.As("ann").Get("/me")).ShouldBeProblem(403);
        var reply = await tester.As("ann", Some.Admin).Get("/me");

        Assert.That(reply.ShouldBe(200).Read<string>(), Is.EqualTo("ann"));
        (await tester.Get("/me")).ShouldBe(401);
    }

    [Test]
    public async Task TimeIsTheTests()
    {
        var clock = new FakeClock();
        await using var tester = await ApiTester.StartAsync(Some.Greeting, o => o.Clock = clock);

        var before = (await tester.Get("/now")).Read<DateTimeOffset>();
        clock.Advance(TimeSpan.FromDays(1));
        var after = (await tester.Get("/now")).Read<DateTimeOffset>();

        Assert.That(after - before, Is.EqualTo(TimeSpan.FromDays(1)));
    }

    [Test]
    public async Task AClientThatIsThereIsUsedAndLeftAlone()
    {
        await using var app = await HostAsync();
        using var client = app.GetTestClient();

        await using (var tester = ApiTester.Over(client, "/api"))
        {
            (await tester.Get("/hello/Ann")).ShouldBe(200);
            Assert.That(() => tester.As("ann"), Throws.InvalidOperationException.With.Message.Contains("made of a client"));
        }

        Assert.That((await client.GetAsync(new Uri("/api/hello/Ann", UriKind.Relative))).IsSuccessStatusCode, Is.True);
    }

    [Test]
    public async Task CallsAreRemembered()
    {
        await using var tester = await ApiTester.StartAsync(Some.Greeting, o => o.Prefix = "/api");

        await tester.Get("/hello/Ann?x=1");
        await tester.With("X-Key", "1").Post("/names");

        Assert.That(tester.Calls, Is.EqualTo(new RecordedCall[] { new("GET", "/hello/Ann?x=1", 200), new("POST", "/names", 400) }));
    }

    static async Task<WebApplication> HostAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddAuthorization().AddAuthentication().AddMetaApiKey(Some.Key, (_, _, _) => (System.Security.Claims.ClaimsPrincipal?)null);
        builder.Services.AddSingleton(TimeProvider.System);
        var app = builder.Build();
        app.MapMetaApi(Some.Greeting, "/api");
        await app.StartAsync();
        return app;
    }
}
