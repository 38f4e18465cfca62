namespace MetaApi.Core.Tests.Model;

public sealed class WebhookTests
{
    [Test]
    public void AWebhookIsKnownAndNeverServed()
    {
        var api = Api.Define("Test", a => a.Webhook("made", w => w.Title("Made").Params(p => p.Property("id", Schema.Integer)), method: "put"));

        var webhook = api.Model.Webhooks.Single();

        Assert.That((webhook.Name, webhook.Method, webhook.Meta.Title), Is.EqualTo(("made", "PUT", "Made")));
        Assert.That(api.Model.Routes, Is.Empty);
    }

    [Test]
    public void WhatCannotBeSaidOfAWebhookIsAMistake() => Assert.That(
        Mistakes(a => a
            .Webhook("made", w => w.Params(p => p.Path("id").Query("tags", Schema.Object(_ => { }))).Timeout(TimeSpan.FromSeconds(1)).ETag(_ => "1"))
            .Webhook("sent", w => w.Status(99).KeepBody(), method: "*")
            .Webhook("sent", w => w.Without(o => o.Title()))),
        Is.EqualTo((string[])
        [
            "The route / names the method '*', which stands for every method; leave the method out",
            "Webhook sent takes away the title, which nothing above it declares; leave it out of Without(…), or correct its name",
            "The webhook 'sent' has the name of another one of the same document, at WebhookTests.cs:20; give it another name, or put them into different documents",
            "The webhook 'made' declares the path parameter 'id', and has no path: its receivers choose the URL; send it in the query or in the body",
            "The webhook 'made' says ETag(…), which is about requests that the API serves; leave it out, a webhook is sent by your code",
            "The webhook 'made' says Timeout(…), which is about requests that the API serves; leave it out, a webhook is sent by your code",
            "The webhook 'sent' says KeepBody(…), which is about requests that the API serves; leave it out, a webhook is sent by your code",
            "The webhook 'sent' declares the status 99, which no reply can have; use a status from 200 to 599",
        ]));

    [Test]
    public void OneNameMayBeInTwoDocuments() => Assert.That(
        () => Api.Define("Test", a => a
            .Webhook("made", w => w.InDocuments("v1"))
            .Webhook("made", w => w.InDocuments("v2").Params(p => p.Property("id", Schema.Integer))), new() { Documents = [new("v1"), new("v2")] }),
        Throws.Nothing);

    [Test]
    public void ASchemaThatIsSentIsCheckedLikeAnyOther() => Assert.That(
        Mistakes(a => a.Webhook("made", w => w.Params(p => p.Property("size", Schema.Integer.Between(5, 1))))),
        Has.Exactly(1).StartsWith("The webhook 'made'"));

    [Test]
    public void AModuleBringsItsWebhooks()
    {
        var api = Api.Define("Test", a => a.Namespace("/m", m => m.Apply(new Sending(), tags: ["Sent"])));

        Assert.That(api.Model.Webhooks.Single().Tags, Is.EqualTo((string[])["Sent"]));
    }

    static IEnumerable<string> Mistakes(Action<NamespaceBuilder> block) =>
        Assert.Throws<ApiDeclarationException>(() => Api.Define("Test", block))!.Mistakes.Select(m => $"{m.Place} {m.Problem}; {m.Remedy}");

    sealed class Sending : ApiModule
    {
        protected override void Define(NamespaceBuilder api) => api.Webhook("made", w => w.Tags("Own"));
    }
}
