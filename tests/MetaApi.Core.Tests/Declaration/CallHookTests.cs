using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Declaration;

public sealed class CallHookTests
{
    static readonly CallHook RequireToken = CallHook
        .BeforeValidation(call =>
        {
            if (call.Header("X-Token") is null)
                call.Abort(401);
        })
        .Adds(401, "Not signed in.")
        .AddsHeader("WWW-Authenticate", status: 401)
        .AddsHeader("X-Trace", Schema.Guid)
        .AddsParams(p => p.Header("X-Token", Schema.String.Length(3, 9)));

    [Test]
    public async Task AHookFindsTheParameterThatItAddsBeforeTheInputsAreRead()
    {
        var api = Api.Define("Guarded", a => a
            .Use(RequireToken)
            .Post("/notes", r => r
                .Params(p => p.Property("title", Schema.String, required: true))
                .Action(call => call.Send(call.Params.Get<string>("X-Token")))));

        var stranger = await api.CallAsync("POST", "/notes", "{ this is no JSON");
        var wrong = await api.SendAsync(new FakeRequest("POST", "/notes").WithJson("""{"title":"Milk"}""").WithHeader("X-Token", "1"));
        var known = await api.SendAsync(new FakeRequest("POST", "/notes").WithJson("""{"title":"Milk"}""").WithHeader("X-Token", "abc"));

        Assert.That((stranger.Status, stranger.Code), Is.EqualTo((401, "unauthorized")));
        Assert.That((wrong.Status, wrong.Errors), Is.EqualTo((400, (string[])["header /X-Token minLength"])));
        Assert.That(known.Body, Is.EqualTo("abc"));
    }

    [Test]
    public void WhatARouteDeclaresItselfGoesBeforeWhatAHookAdds()
    {
        var route = Api.Define("Guarded", a => a
            .Use(RequireToken)
            .Get("/notes", r => r
                .Status(401, Schema.String)
                .StatusHeader(401, "www-authenticate", Schema.Integer)
                .Params(p => p.Header("x-token", Schema.Integer))
                .Action(_ => { }))).Model.Routes.Single();

        Assert.That(route.Meta.Inputs.Single().Schema, Is.EqualTo(Schema.Integer));
        Assert.That(route.Meta.Responses.Single().Schema, Is.EqualTo(Schema.String));
        Assert.That(route.Meta.Headers.Select(h => h.Header.Schema), Is.EqualTo(new Schema[] { Schema.Integer, Schema.Guid }));
    }

    [Test]
    public async Task AStatusOfAHookIsNeverTheDefault()
    {
        var api = Api.Define("Cached", a => a
            .Use(CallHook.Around((_, next) => next()).Adds(203, "From a cache."))
            .Get("/notes", r => r.Status(201).Action(_ => { }))
            .Get("/plain", r => r.Action(_ => { })));

        Assert.That((await api.CallAsync("GET", "/notes")).Status, Is.EqualTo(201));
        Assert.That((await api.CallAsync("GET", "/plain")).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task EveryKindOfHookRunsInItsTurnAndAddsItsAnswer()
    {
        var diary = new Diary();
        var api = Api.Define("All", a => a
            .Use(CallHook.Finally(diary.Hook("finally")).Adds(451))
            .Use(CallHook.After(diary.Hook("after")).Adds(452))
            .Use(CallHook.Around(diary.Around("around")).Adds(453))
            .Before(diary.Hook("said before"))
            .Use(CallHook.Before(diary.Hook("before")).Adds(454))
            .Use(CallHook.BeforeValidation(diary.Hook("validation")).Adds(455))
            .Use(CallHook.AroundCall(diary.Around("call")).Adds(456))
            .Get("/", r => r.Action(diary.Hook("action"))));

        await api.CallAsync("GET", "/");

        Assert.That(diary.Text, Is.EqualTo("call< validation around< said before before action after around> call> finally"));
        Assert.That(api.Model.Routes.Single().Meta.Responses.Select(r => r.Status), Is.EquivalentTo([451, 452, 453, 454, 455, 456]));
    }

    [Test]
    public void AddingReturnsAnotherHookAndLeavesTheFirstAsItIs()
    {
        var bare = CallHook.Before(_ => { });
        _ = bare.Adds(429).AddsHeader("Retry-After").AddsParams(p => p.Query("key"));

        var route = Api.Define("Bare", a => a.Use(bare).Get("/", r => r.Action(_ => { }))).Model.Routes.Single();

        Assert.That((route.Meta.Responses.Length, route.Meta.Inputs.Length, route.Meta.Headers.Length), Is.EqualTo((0, 0, 0)));
    }

    [Test]
    public void TheExplanationNamesTheHookAndWhatItAdds()
    {
        var api = Api.Define("Guarded", a => a.Namespace("/notes", n => n.Use(RequireToken).Get(r => r.Action(_ => { }))));

        var parts = api.Explain("GET", "/notes").Parts;

        Assert.That(
            parts.Where(p => p.Node == "Namespace /notes").Select(p => $"{p.Kind} {p.Name}: {p.Detail}"),
            Is.EqualTo(
            [
                "Parameter header X-Token: string",
                "Response 401: Not signed in.",
                "Header 401 WWW-Authenticate: string",
                "Header X-Trace: string",
                "Hook BeforeValidation: adds 401, header 401 WWW-Authenticate, header X-Trace, header X-Token",
            ]));
        Assert.That(parts.Single(p => p.Name == "401").Origin.Line, Is.EqualTo(13), "where the hook says it");
    }

    [Test]
    public void WhatAHookAddsCannotBeTakenAwayBecauseTheHookStays()
    {
        var mistaken = Assert.Throws<ApiDeclarationException>(() => Api.Define("Guarded", a => a
            .Use(RequireToken)
            .Get("/notes", r => r.Without(w => w.Status(401).Header("X-Token").StatusHeader(401, "WWW-Authenticate")).Action(_ => { }))));

        Assert.That(mistaken!.Mistakes, Has.Length.EqualTo(3));
    }

    [Test]
    public void AHookDeclaresNoBody()
    {
        var hook = CallHook.Before(_ => { });

        Assert.That(() => hook.AddsParams(p => p.Body(Schema.Any)), Throws.ArgumentException.With.Message.Contains("a body is for the route"));
        Assert.That(() => hook.AddsParams(p => p.Property("a", Schema.Any)), Throws.ArgumentException);
        Assert.That(() => hook.AddsParams(p => p.Param("a")), Throws.ArgumentException);
    }
}
