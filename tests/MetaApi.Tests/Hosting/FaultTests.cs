using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace MetaApi.Tests.Hosting;

public sealed class FaultTests
{
    static readonly TestCaseData<Action<ApiRouteBuilder>>[] Places =
    [
        Place("BeforeValidation", r => r.BeforeValidation(Fail)),
        Place("Before", r => r.Before(Fail)),
        Place("After", r => r.After(Fail)),
        Place("the first half of Around", r => r.Around((call, _) => Task.Run(() => Fail(call)))),
        Place("the second half of Around", r => r.Around(async (call, inner) => { await inner(); Fail(call); })),
        Place("the first half of AroundCall", r => r.AroundCall((_, _) => throw Wrong)),
        Place("the second half of AroundCall", r => r.AroundCall(async (call, inner) => { await inner(); Fail(call); })),
        Place("an action", r => r.Action(Fail)),
        Place("an asynchronous action", r => r.Action(async call => { await Task.Yield(); Fail(call); })),
        Place("rendering", r => r.Status(200, s => s.Expose("id", Schema.Integer)).Action(call => call.Render("id", "secret"))),
        Place("a rendered getter", r => r.Status(200, s => s.Expose("it", Entity.Define<Failing>("Failing", e => e.Property(f => f.Name, p => p.RenderOnly())))).Action(call => call.Render("it", new Failing()))),
        Place("an undeclared key", r => r.Status(200, s => s.Expose("id", Schema.Integer)).Action(call => call.Render(call.Method + "secret", 1))),
        Place("a rescue", r => r.RescueError<TimeoutException>(503, (_, _) => throw Wrong).Action(_ => throw new TimeoutException())),
        Place("a cancellation of its own", r => r.Action(_ => throw new OperationCanceledException("secret"))),
        Place("a hook that skips the call", r => r.AroundCall((_, _) => Task.CompletedTask)),
    ];

    static InvalidOperationException Wrong => new("secret");

    [TestCaseSource(nameof(Places))]
    public async Task AFaultIsOneProblemAndOneEntryInTheLog(Action<ApiRouteBuilder> declare)
    {
        await using var host = await TestHost.ServingAsync(api => api.Get("/it", route => declare(route.Action(call => call.Send("well")))));
        using var connection = await host.ConnectAsync();

        await connection.SendAsync(TestHost.Request("GET /api/it") + TestHost.Request("GET /api/none"));
        var reply = await connection.ReceiveAsync();

        Assert.That((reply.Status, reply.Header("Content-Type"), reply.Code), Is.EqualTo((500, "application/problem+json", "internal")));
        Assert.That(reply.Text, Does.Not.Contain("secret"));
        Assert.That(host.Log.Errors, Has.Count.EqualTo(1));
        Assert.That(host.Log.Errors[0], Has.Property("Level").EqualTo(LogLevel.Error).And.Property("Error").Not.Null);
        Assert.That((await connection.ReceiveAsync()).Status, Is.EqualTo(404), "the connection serves on");
    }

    [Test]
    public async Task AFinallyHookThatFailsIsLoggedAndNothingElse()
    {
        var ran = 0;
        await using var host = await TestHost.ServingAsync(api => api
            .Finally(_ => { ran++; })
            .Get("/it", route => route.Finally(Fail).Action(call => call.Send("well"))));

        var reply = await host.SendAsync("GET /api/it");

        Assert.That((reply.Status, reply.Text, ran), Is.EqualTo((200, "well", 1)));
        Assert.That(host.Log.Errors.Single().Error!.Message, Is.EqualTo("secret"));
    }

    [Test]
    public async Task TheLogOfAFinallyHookNamesTheRouteAndNotWhatTheClientWrote()
    {
        await using var host = await TestHost.ServingAsync(api => api
            .Get("/it/:id", route => route.Params(p => p.Path("id")).Finally(Fail).Action(call => call.Send("well"))));

        await host.SendAsync("GET /api/it/forged%20entry");

        Assert.That(host.Log.Errors.Single().Text, Does.Contain("GET /it/:id").And.Not.Contain("forged"));
    }

    [Test]
    public async Task ARescuedErrorIsNotLogged()
    {
        await using var host = await TestHost.ServingAsync(api => api
            .RescueError<InvalidOperationException>(409, (call, _) => call.Problem("Rescued"))
            .Get("/it", route => route.Action(Fail)));

        var reply = await host.SendAsync("GET /api/it");

        Assert.That((reply.Status, reply.Text.Contains("Rescued")), Is.EqualTo((409, true)));
        Assert.That(host.Log.Loud, Is.Empty);
    }

    [Test]
    public async Task UnknownPathsAndMethodsReachTheRescuesOfTheirNamespace()
    {
        await using var host = await TestHost.ServingAsync(api => api.Namespace("/notes", notes => notes
            .RescueError<NoMatchingRouteException>(404, (call, _) => call.Problem("No such note"))
            .RescueError<MethodNotAllowedException>(405, (call, e) => call.Problem($"Only {e.Allowed[0]}"))
            .Get("/:id/text", Some.Answering("text"))));

        Assert.That((await host.SendAsync("GET /api/notes/7/image")).Text, Does.Contain("No such note"));
        Assert.That((await host.SendAsync("GET /api/other")).Text, Does.Not.Contain("No such note"));
        var refused = await host.SendAsync("PUT /api/notes/7/text");
        Assert.That((refused.Text.Contains("Only GET"), refused.Header("Allow")), Is.EqualTo((true, "GET, HEAD, OPTIONS")));
    }

    [Test]
    public async Task ARescueOfAnUnknownPathThatFailsIsAFault()
    {
        await using var host = await TestHost.StartAsync(app => app.UseMetaApi(Some.Api(api => api
            .RescueError<NoMatchingRouteException>(404, (_, _) => throw Wrong)), o => o.AnswerUnknownPaths = true));

        var reply = await host.SendAsync("GET /none");

        Assert.That((reply.Status, reply.Code), Is.EqualTo((500, "internal")));
        Assert.That(host.Log.Errors, Has.Count.EqualTo(1));
    }

    static void Fail(Call call) => throw Wrong;

    static TestCaseData<Action<ApiRouteBuilder>> Place(string name, Action<ApiRouteBuilder> declare) =>
        new(declare) { TestName = $"AFaultIsOneProblemAndOneEntryInTheLog({name})" };

    sealed class Failing
    {
        public string Name => throw Wrong;
    }
}
