using MetaApi.OpenApi.Tests.Support;

namespace MetaApi.OpenApi.Tests.Webhooks;

public sealed class WebhookTests
{
    static readonly Entity Note = Entity.Define("Note", e => e
        .Property("id", Schema.Integer, p => p.RenderOnly().Required())
        .Property("title", Schema.String, p => p.Required())
        .Property("secret", Schema.String, p => p.ParamOnly()));

    [Test]
    public void AWebhookStandsInTheDocumentAndIsNoPath()
    {
        var document = Document.Of(a => a.Webhook("note.created", w => w.Title("A note was created").Params(p => p.Body(Note)).Status(204)));

        var operation = document["webhooks"]!["note.created"]!["post"]!;
        Assert.That(((string)operation["operationId"]!, (string)operation["summary"]!), Is.EqualTo(("onNoteCreated", "A note was created")));
        Assert.That(operation["responses"].Names(), Is.EqualTo((string[])["204"]));
        Assert.That(document["paths"]!.AsObject(), Is.Empty);
    }

    [Test]
    public void WhatIsSentIsRendered()
    {
        var components = Document.Components(a => a.Webhook("made", w => w.Params(p => p.Body(Note))));

        Assert.That(components.Single().Value!["properties"].Names(), Is.EqualTo((string[])["id", "title"]));
    }

    [Test]
    public void WhatIsAnsweredIsRead()
    {
        var components = Document.Components(a => a.Webhook("asked", w => w.Status(200, Note)));

        Assert.That(components.Single().Value!["properties"].Names(), Is.EqualTo((string[])["title", "secret"]));
    }

    [Test]
    public void AReceiverIsNotSaidToSendTheHeadersOfTheFramework()
    {
        var responses = Document.Of(a => a.Webhook("made", w => w
            .Deprecated(DateTimeOffset.UnixEpoch)
            .Status(204)
            .Status(410)
            .StatusHeader(204, "X-Receipt", Schema.String)))["webhooks"]!["made"]!["post"]!["responses"]!;

        Assert.That(responses["204"]!["headers"].Names(), Is.EqualTo((string[])["X-Receipt"]));
        Assert.That(responses["410"]!["headers"], Is.Null);
    }

    [Test]
    public void AnySuccessWillDoWhereNoAnswerIsDeclared() => Assert.That(
        Document.Of(a => a.Webhook("made", _ => { }))["webhooks"]!["made"]!["post"]!["responses"].Names(), Is.EqualTo((string[])["2XX"]));

    [Test]
    public void TagsAndScopesAreInheritedAndWhatIsSaidOfRequestsToTheApiIsNot()
    {
        var operation = Document.Of(a => a
            .Tags("Notes")
            .Params(p => p.Header("X-Tenant", required: true))
            .Status(404)
            .Webhook("made", w => w.Params(p => p.Property("id", Schema.Integer))))["webhooks"]!["made"]!["post"]!;

        Assert.That(operation["tags"].Texts(), Is.EqualTo((string[])["Notes"]));
        Assert.That(operation["parameters"], Is.Null);
        Assert.That(operation["responses"].Names(), Is.EqualTo((string[])["2XX"]));
    }

    [Test]
    public void ANameThatAnOperationHasGetsANumber()
    {
        var document = Document.Of(a => a.Webhook("a.b", _ => { }).Webhook("a-b", _ => { }));

        Assert.That(
            document["webhooks"]!.AsObject().Select(w => (string)w.Value!["post"]!["operationId"]!), Is.EqualTo((string[])["onAB", "onAB2"]));
    }
}
