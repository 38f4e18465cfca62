using System.Diagnostics;
using MetaApi.Calls.Telemetry;
using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Execution.Telemetry;

public sealed class ActivityTests
{
    [Test]
    public async Task AnOperationIsAnActivityInsideThatOfTheHost()
    {
        using var heard = new HeardActivities(ApiTelemetry.Name);

        await Notes(_ => { }).CallAsync("GET", "/notes/7");

        var activity = heard.All.Single();
        Assert.That((activity.DisplayName, activity.Kind, activity.ParentSpanId), Is.EqualTo(("GET /notes/:id", ActivityKind.Internal, heard.Root.SpanId)));
        Assert.That(HeardActivities.Text(activity), Does.Contain("http.request.method=GET http.route=/notes/:id http.response.status_code=200"));
    }

    [Test]
    public async Task TheProgramsOwnActivitiesAreInsideIt()
    {
        using var heard = new HeardActivities(ApiTelemetry.Name);
        ActivitySpanId inside = default;

        await Notes(_ => inside = Activity.Current!.SpanId).CallAsync("GET", "/notes/7");

        Assert.That(inside, Is.EqualTo(heard.All.Single().SpanId));
    }

    [Test]
    public async Task WrongInputsAreEventsByPlaceAndCode()
    {
        using var heard = new HeardActivities(ApiTelemetry.Name);

        await Notes(_ => { }).CallAsync("GET", "/notes/canary");

        var activity = heard.All.Single();
        Assert.That(activity.Events.Select(e => e.Name), Is.EqualTo((string[])["metaapi.validation_failure"]));
        Assert.That(HeardActivities.Text(activity), Does.Contain("metaapi.input.place=path metaapi.failure.code=type").And.Not.Contain("canary"));
    }

    [Test]
    public async Task EventsGoToTheActivityOfTheOperationWhateverIsInsideIt()
    {
        using var heard = new HeardActivities(ApiTelemetry.Name);
        using var inner = new Activity("inner");
        var api = Api.Define("Notes", a => a
            .AroundCall((_, next) =>
            {
                inner.Start();
                return next();
            })
            .Get(r => r.Params(p => p.Query("q", Schema.Integer)).Action(_ => { })));

        await api.CallAsync("GET", "/?q=x");

        Assert.That((heard.All.Single().Events.Count(), inner.Events.Count()), Is.EqualTo((1, 0)));
    }

    [Test]
    public async Task AFaultMakesItAnErrorByTypeAlone()
    {
        using var heard = new HeardActivities(ApiTelemetry.Name);

        await Notes(_ => throw new TimeoutException("canary")).CallAsync("GET", "/notes/7");

        var activity = heard.All.Single();
        Assert.That((activity.Status, activity.GetTagItem("error.type")), Is.EqualTo((ActivityStatusCode.Error, "System.TimeoutException")));
        Assert.That(HeardActivities.Text(activity), Does.Contain("http.response.status_code=500").And.Not.Contain("canary"));
    }

    [Test]
    public async Task AWrongRequestIsNoErrorOfTheServer()
    {
        using var heard = new HeardActivities(ApiTelemetry.Name);

        await Notes(_ => { }).CallAsync("GET", "/notes/canary");

        Assert.That(heard.All.Single().Status, Is.EqualTo(ActivityStatusCode.Unset));
    }

    [TestCase("DELETE", "DELETE")]
    [TestCase("canary", "HTTP")]
    public async Task WhatNoRouteServesIsNamedByAKnownMethod(string method, string name)
    {
        using var heard = new HeardActivities(ApiTelemetry.Name);

        await Notes(_ => { }).CallAsync(method, "/canary");

        Assert.That(heard.All.Single().DisplayName, Is.EqualTo(name));
    }

    [Test]
    public async Task HeadIsNamedAsItWasAsked()
    {
        using var heard = new HeardActivities(ApiTelemetry.Name);

        await Notes(_ => { }).CallAsync("HEAD", "/notes/7");

        Assert.That(heard.All.Single().DisplayName, Is.EqualTo("HEAD /notes/:id"));
    }

    static Api Notes(Action<Call> action) =>
        Api.Define("Notes", a => a.Get("/notes/:id", r => r.Params(p => p.Path("id", Schema.Integer)).Action(action)));
}
