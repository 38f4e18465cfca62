using MetaApi.Calls.Telemetry;
using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Execution.Telemetry;

public sealed class MetricTests
{
    const string Operation = "http.request.method=GET http.route=/users/:id";

    [Test]
    public async Task ACallIsMeasuredWithItsOperationAndStatus()
    {
        using var watching = new Watching(Users(_ => { }));

        await watching.CallAsync("GET", "/users/7");

        Assert.That(watching.Metrics.Of("metaapi.call.duration"), Is.EqualTo([$"http.request.method=GET http.response.status_code=200 http.route=/users/:id metaapi.api=Users"]));
    }

    [Test]
    public async Task ACallIsActiveWhileItRuns()
    {
        Watching watching = null!;
        double during = 0;
        watching = new(Users(_ => during = watching.Metrics.Sum("metaapi.active_calls")));

        await watching.CallAsync("GET", "/users/7");

        using (watching)
            Assert.That((during, watching.Metrics.Sum("metaapi.active_calls")), Is.EqualTo((1, 0)));
    }

    [Test]
    public async Task WrongInputsAreCountedByPlaceAndCode()
    {
        using var watching = new Watching(Users(_ => { }));

        await watching.CallAsync("GET", "/users/canary?limit=0");

        Assert.That(watching.Metrics.Of("metaapi.validation_failures"), Is.EqualTo([
            $"{Operation} metaapi.api=Users metaapi.failure.code=type metaapi.input.place=path",
            $"{Operation} metaapi.api=Users metaapi.failure.code=min metaapi.input.place=query",
        ]));
    }

    [Test]
    public async Task NamesThatClientsChooseAreNotCounted()
    {
        var api = Api.Define("Strict", a => a.Post("/", r => r
            .Params(p => p.Body(Schema.Object(o => o.Property("a", Schema.Integer).Undeclared(UnknownMembers.Reject))))
            .Action(_ => { })));
        using var watching = new Watching(api);

        await watching.SendAsync(new FakeRequest("POST", "/").WithJson("""{"canary":1,"kanarie":2}"""));

        Assert.That(watching.Metrics.Of("metaapi.validation_failures").Distinct().Single(), Does.EndWith("metaapi.failure.code=unknown metaapi.input.place=body"));
    }

    [Test]
    public async Task CodesOfTheProgramsOwnAreBounded()
    {
        var number = 0;
        var api = Api.Define("Codes", a => a.Get(r => r
            .Params(p => p.Query("q", Schema.String.Check((string _, ValueContext _) => new Failure($"own{number++}"))))
            .Action(_ => { })));
        using var watching = new Watching(api);

        for (var i = 0; i < 300; i++)
            await watching.CallAsync("GET", "/?q=x");

        Assert.That(watching.Metrics.Of("metaapi.validation_failures").Distinct().Count(), Is.EqualTo(201));
    }

    [Test]
    public async Task ARescuedErrorIsCountedByItsType()
    {
        var api = Api.Define("Rescue", a => a.RescueError<IOException>(410, (_, _) => { }).Get(r => r.Action(_ => throw new FileNotFoundException("canary"))));
        using var watching = new Watching(api);

        await watching.CallAsync("GET", "/");

        Assert.That(watching.Metrics.Of("metaapi.rescued_errors").Single(), Does.Contain("error.type=System.IO.FileNotFoundException"));
        Assert.That(watching.Metrics.Of("metaapi.faults"), Is.Empty);
    }

    [Test]
    public async Task ARescueWhoseReplyCannotBeMadeIsAFaultAndNotCountedAsARescue()
    {
        var api = Api.Define("Rescue", a => a.RescueError<IOException>(410, (call, _) => call.Render("undeclared", 1)).Get(r => r.Action(_ => throw new IOException())));
        using var watching = new Watching(api);

        await watching.CallAsync("GET", "/");

        Assert.That(watching.Metrics.Of("metaapi.rescued_errors"), Is.Empty);
        Assert.That(watching.Metrics.Of("metaapi.faults").Single(), Does.Contain("error.type=MetaApi.RenderingInvalidException"));
    }

    [Test]
    public async Task AFaultIsCountedByItsTypeAndNamedInTheDuration()
    {
        using var watching = new Watching(Users(_ => throw new TimeoutException("canary")));

        await watching.CallAsync("GET", "/users/7");

        Assert.That(watching.Metrics.Of("metaapi.faults").Single(), Is.EqualTo($"error.type=System.TimeoutException {Operation} metaapi.api=Users"));
        Assert.That(watching.Metrics.Of("metaapi.call.duration").Single(), Does.Contain("error.type=System.TimeoutException").And.Contain("status_code=500"));
    }

    [Test]
    public async Task AClientThatLeftIsCountedAndNotAnswered()
    {
        using var left = new CancellationTokenSource();
        using var watching = new Watching(Users(call =>
        {
            left.Cancel();
            call.Cancelled.ThrowIfCancellationRequested();
        }));

        await Assert.CatchAsync<OperationCanceledException>(() => watching.SendAsync(new("GET", "/users/7") { Token = left.Token }));

        Assert.That(watching.Metrics.Of("metaapi.drops").Single(), Does.Contain("metaapi.drop.reason=client_gone"));
        Assert.That(watching.Metrics.Of("metaapi.call.duration").Single(), Does.Contain("error.type=client_gone").And.Not.Contain("status_code"));
        Assert.That(watching.Metrics.Sum("metaapi.active_calls"), Is.Zero);
    }

    [TestCase("GET", "http.request.method=GET")]
    [TestCase("OPTIONS", "http.request.method=OPTIONS")]
    [TestCase("canary", "http.request.method=_OTHER")]
    public async Task WhatNoRouteServesIsOneOperation(string method, string tag)
    {
        using var watching = new Watching(Users(_ => { }));

        await watching.CallAsync(method, "/canary");

        Assert.That(watching.Metrics.Of("metaapi.call.duration").Single(), Is.EqualTo($"{tag} http.response.status_code=404 http.route=none metaapi.api=Users"));
    }

    [Test]
    public void RefusalsMismatchesAndDeprecatedUsesAreCountedByOperation()
    {
        using var watching = new Watching(Users(_ => { }));
        var telemetry = new CallTelemetry(watching.Telemetry, new("GET", "/users/:id"), "GET");

        telemetry.Dropped(DropReasons.Rate);
        telemetry.MismatchedResponse("/user/name");
        telemetry.UsedDeprecated();

        Assert.That(watching.Metrics.Lines, Is.EqualTo([
            $"metaapi.drops {Operation} metaapi.api=Users metaapi.drop.reason=rate",
            $"metaapi.response_mismatches {Operation} metaapi.api=Users metaapi.schema.pointer=/user/name",
            $"metaapi.deprecated_uses {Operation} metaapi.api=Users",
        ]));
    }

    [Test]
    public async Task AskingForMethodsIsMeasuredToo()
    {
        using var watching = new Watching(Users(_ => { }));

        await watching.CallAsync("OPTIONS", "/users/7");

        Assert.That(watching.Metrics.Of("metaapi.call.duration").Single(), Is.EqualTo("http.request.method=OPTIONS http.response.status_code=204 http.route=none metaapi.api=Users"));
    }

    [Test]
    public async Task AnEndThatFailsIsAFaultBesideTheReply()
    {
        var api = Api.Define("Ends", a => a.Get(r => r.Finally(_ => throw new TimeoutException()).Action(_ => { })));
        using var watching = new Watching(api);

        await watching.CallAsync("GET", "/");

        Assert.That(watching.Metrics.Of("metaapi.faults").Single(), Does.Contain("error.type=System.TimeoutException"));
        Assert.That(watching.Metrics.Of("metaapi.call.duration").Single(), Does.Contain("status_code=200").And.Not.Contain("error.type"));
    }

    static Api Users(Action<Call> action) => Api.Define("Users", a => a.Get("/users/:id", r => r
        .Params(p => p.Path("id", Schema.Integer).Query("limit", Schema.Integer.AtLeast(1)))
        .Action(action)));
}
