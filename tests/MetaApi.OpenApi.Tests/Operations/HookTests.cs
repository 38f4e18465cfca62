using System.Text.Json.Nodes;
using MetaApi.OpenApi.Tests.Support;

namespace MetaApi.OpenApi.Tests.Operations;

public sealed class HookTests
{
    static readonly CallHook RequireToken = CallHook
        .BeforeValidation(_ => { })
        .Adds(401, "Not signed in.")
        .AddsHeader("WWW-Authenticate", Schema.String.Description("How to sign in."), status: 401)
        .AddsHeader("X-Trace", Schema.Guid)
        .AddsParams(p => p.Header("X-Token", required: true));

    static readonly JsonNode Operation = Document.OperationOf(r => r
        .Use(RequireToken)
        .Params(p => p.Property("title", Schema.String))
        .Status(201)
        .StatusHeader(201, "Location", Schema.Uri, required: true));

    [Test]
    public void WhatAHookAddsIsInTheDocumentOfEveryRouteBelow()
    {
        Assert.That(Operation["responses"].Names(), Is.EqualTo(["201", "400", "401", "408", "413", "415"]));
        Assert.That(Operation["responses"]!["401"]!["description"]!.GetValue<string>(), Is.EqualTo("Not signed in."));
        Assert.That(Operation["responses"]!["401"]!["content"].Names(), Is.EqualTo(["application/problem+json"]));
        Assert.That(Operation["parameters"]!.AsArray().Select(p => $"{p!["in"]} {p["name"]} {p["required"]}"), Is.EqualTo(["header X-Token true"]));
    }

    [Test]
    public void AHeaderStandsOnTheAnswersThatCarryIt()
    {
        var responses = Operation["responses"]!;

        Assert.That(responses["401"].OwnHeaders(), Is.EqualTo(["WWW-Authenticate", "X-Trace"]));
        Assert.That(responses["401"]!["headers"]!["WWW-Authenticate"]!["description"]!.GetValue<string>(), Is.EqualTo("How to sign in."));
        Assert.That(responses["201"]!["headers"].Names(), Is.EqualTo(["Location", "X-Trace"]));
        Assert.That(responses["201"]!["headers"]!["Location"]!["required"]!.GetValue<bool>(), Is.True);
        Assert.That(responses["400"].OwnHeaders(), Is.EqualTo(["X-Trace"]));
    }

    [Test]
    public void AHeaderOfANamespaceStandsOnTheRoutesThatHaveItsStatus()
    {
        var paths = Document.Of(a => a
            .StatusHeader(201, "Location", Schema.Uri)
            .Get("/list", r => r.Status(200).Action(_ => { }))
            .Post("/new", r => r.Status(201).Action(_ => { }))
            .Post("/hidden", r => r.Status(201).Without(w => w.StatusHeader(201, "location")).Action(_ => { })))["paths"]!;

        Assert.That(paths["/list"]!["get"]!["responses"]!["200"]!["headers"], Is.Null);
        Assert.That(paths["/new"]!["post"]!["responses"]!["201"]!["headers"].Names(), Is.EqualTo(["Location"]));
        Assert.That(paths["/hidden"]!["post"]!["responses"]!["201"]!["headers"], Is.Null);
    }

    [Test]
    public void HowRepliesAreJudgedChangesNoDocument() => Assert.That(
        Document.OperationOf(r => r.Status(200, Schema.Integer).Responses(ResponsePolicy.Strip, 0.5)).ToJsonString(),
        Is.EqualTo(Document.OperationOf(r => r.Status(200, Schema.Integer)).ToJsonString()));
}
