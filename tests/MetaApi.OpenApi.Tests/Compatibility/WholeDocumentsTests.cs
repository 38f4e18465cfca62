using MetaApi.OpenApi.Tests.Support;

namespace MetaApi.OpenApi.Tests.Compatibility;

public sealed class WholeDocumentsTests
{
    static readonly Entity Note = Entity.Define("Note", e => e.Property("title", Schema.String));

    sealed class FooModule : ApiModule
    {
        protected override void Define(NamespaceBuilder api) => api.Tags("Inside").Get("/foo", r => r.Action(_ => { }));
    }

    sealed class BarModule : ApiModule
    {
        protected override void Define(NamespaceBuilder api) => api.Get("/bar", r => r.Action(_ => { })).Post("/foo", r => r.Action(_ => { }));
    }

    [Test]
    [Spec("M-379")]
    public void OneCallMakesTheDocumentWithComponentsWhereThereAreSome()
    {
        var without = Document.Of(api => api.Get("/a", r => r.Action(_ => { })));
        var with = Document.Of(api => api.Get("/a", r => r.Status(200, Note).Action(_ => { })));

        Assert.That(without.Names(), Is.EqualTo(["openapi", "info", "paths"]));
        Assert.That((string?)without["openapi"], Does.StartWith("3.1."));
        Assert.That(with.Names(), Is.EqualTo(["openapi", "info", "paths", "components"]));
    }

    [Test]
    [Spec("M-383", "M-385")]
    public void AWildcardIsWrittenInBracesAndARootRouteHasThePathOfItsNamespace()
    {
        var document = Document.Of(api => api
            .Get(r => r.Action(_ => { }))
            .Namespace("/n", n => n.Get(r => r.Action(_ => { })))
            .Get("/posts/*title", r => r.Action(_ => { })));

        Assert.That(document["paths"].Names(), Is.EqualTo(["/", "/n", "/posts/{title}"]));
    }

    [Test]
    [Spec("M-386", "M-390")]
    public void MethodsOfOnePathShareAnItemAcrossModulesAndBearTheTagsGivenThere()
    {
        var paths = Document.Of(api => api.Apply<FooModule>(["Foo"]).Apply<BarModule>(["Bar"]))["paths"]!;

        Assert.That(paths.Names(), Is.EqualTo(["/foo", "/bar"]));
        Assert.That(paths["/foo"].Names(), Is.EqualTo(["get", "post"]));
        Assert.That(paths["/foo"]!["get"]!["tags"].Texts(), Is.EqualTo(["Foo"]));
        Assert.That(paths["/bar"]!["get"]!["tags"].Texts(), Is.EqualTo(["Bar"]));
    }

    [Test]
    [Spec("M-387")]
    public void PathsComeInOrderOfDeclarationHoweverDeepTheyStand()
    {
        var document = Document.Of(api => api
            .Get("/b", r => r.Action(_ => { }))
            .Namespace("/n", n => n.Namespace("/m", m => m.Get("/z", r => r.Action(_ => { }))).Get("/y", r => r.Action(_ => { })))
            .Get("/a", r => r.Action(_ => { })));

        Assert.That(document["paths"].Names(), Is.EqualTo(["/b", "/n/m/z", "/n/y", "/a"]));
    }

    [Test]
    [Spec("M-381")]
    public void WhatTheTreeDoesNotKnowIsAddedToTheFinishedDocument()
    {
        var model = Api.Define("Test", api => api.Get("/a", r => r.Status(200).Action(_ => { }))).Model;

        var document = model.ToOpenApi(new()
        {
            Adjust = d => d.Paths["/a"].Operations![HttpMethod.Get].ExternalDocs = new() { Url = new("https://example.com/a") },
        });

        Assert.That(document.Paths["/a"].Operations![HttpMethod.Get].ExternalDocs!.Url!.Host, Is.EqualTo("example.com"));
    }
}
