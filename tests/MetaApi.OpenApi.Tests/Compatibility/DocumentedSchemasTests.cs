using MetaApi.OpenApi.Tests.Support;

namespace MetaApi.OpenApi.Tests.Compatibility;

public sealed class DocumentedSchemasTests
{
    static readonly Entity Post = Entity.Define("Post", e => e.Const("kind", "post").Property("text", Schema.String, p => p.Required()));

    static readonly Entity Photo = Entity.Define("Photo", e => e.Const("kind", "photo").Property("url", Schema.Uri, p => p.Required()));

    [Test]
    [Spec("M-405", "M-406")]
    public void ListsAndObjectsShowWhatTheyHold()
    {
        var schema = Document.Read(Schema.Object(e => e
            .Property("any", Schema.ArrayOf(Schema.Any).Description("Anything."))
            .Property("inside", Schema.Object(i => i.Description("An object.").Property("x", Schema.Number, p => p.Required())))
            .Property("empty", Schema.Object(_ => { }))));

        Assert.That(schema["properties"]!.ToJsonString(), Is.EqualTo(
            """{"any":{"type":"array","items":{},"description":"Anything."},"inside":{"required":["x"],"type":"object","properties":{"x":{"type":"number"}},"description":"An object."},"empty":{"type":"object"}}"""));
    }

    [Test]
    [Spec("M-408")]
    public void AHiddenPropertyIsHiddenAtEveryDepth()
    {
        var schema = Schema.Object(e => e.Property("list", Schema.ArrayOf(Schema.Object(i => i
            .Property("id", Schema.Integer, p => p.RenderOnly())
            .Property("secret", Schema.String, p => p.ParamOnly())))));

        Assert.That(Document.Read(schema)["properties"]!["list"]!["items"]!["properties"].Names(), Is.EqualTo(["secret"]));
        Assert.That(Document.Rendered(schema)["properties"]!["list"]!["items"]!["properties"].Names(), Is.EqualTo(["id"]));
    }

    [Test]
    [Spec("M-409")]
    public void WhatIsComputedOrConditionalIsDocumentedAndNotPromisedOnACondition()
    {
        var schema = Document.Rendered(Schema.Object(e => e
            .Property("sum", Schema.Integer, p => p.Required().Value(_ => 7L))
            .Property("maybe", Schema.String, p => p.Required().If(_ => false))));

        Assert.That(schema["properties"].Names(), Is.EqualTo(["sum", "maybe"]));
        Assert.That(schema["required"].Texts(), Is.EqualTo(["sum"]));
    }

    [Test]
    [Spec("M-410", "W-53")]
    public void WhatIsDeclaredReachesTheDocument()
    {
        var schema = Document.Read(Schema.Object(e => e
            .Property("mail", Schema.String.Format("email").Default("a@b.c"))
            .Property("size", Schema.String.Pattern("^[SM]$").Nullable().Example("S"))
            .Property("old", Schema.Integer.Deprecated())
            .Property("id", Schema.Guid, p => p.ReadOnly())
            .Property("password", Schema.String.Secret())));

        Assert.That(schema["properties"]!.ToJsonString(), Is.EqualTo(
            """{"mail":{"type":"string","format":"email","default":"a@b.c"},"size":{"examples":["S"],"pattern":"^[SM]$","type":["null","string"]},"old":{"type":"integer","format":"int64","deprecated":true},"id":{"type":"string","format":"uuid","readOnly":true},"password":{"type":"string","format":"password"}}"""));
    }

    [Test]
    public void ASecretThatIsOnlyReadIsWriteOnly()
    {
        var schema = Document.Read(Schema.Object(e => e
            .Property("password", Schema.String, p => p.Secret().ParamOnly())
            .Property("title", Schema.String, p => p.ParamOnly())));

        Assert.That(schema["properties"]!.ToJsonString(), Is.EqualTo(
            """{"password":{"type":"string","format":"password","writeOnly":true},"title":{"type":"string"}}"""));
    }

    [Test]
    [Spec("M-412")]
    public void WhatIsSaidOfAReferenceStandsBesideIt()
    {
        var schema = Document.Read(Schema.Object(e => e.Property("post", Post.Description("The post.").Deprecated(), p => p.Required())));

        Assert.That(schema.ToJsonString(), Is.EqualTo(
            """{"required":["post"],"type":"object","properties":{"post":{"description":"The post.","deprecated":true,"$ref":"#/components/schemas/Post"}}}"""));
    }

    [Test]
    [Spec("M-411")]
    public void AnEntityIsWrittenOnceHoweverOftenItIsReferredTo()
    {
        var document = Document.Of(api => api
            .Get("/a", r => r.Status(200, Schema.ArrayOf(Post)).Action(_ => { }))
            .Get("/b", r => r.Status(200, s => s.Expose("one", Post).Expose("two", Post)).Action(_ => { })));

        Assert.That(document["components"]!["schemas"].Names(), Is.EqualTo(["Post", "Problem"]));
        Assert.That(document.Objects().Select(o => (string?)o["$ref"]).Count(to => to is "#/components/schemas/Post"), Is.EqualTo(3));
    }

    [Test]
    [Spec("M-413")]
    public void AChoiceShowsItsAlternativesItsDescriptionAndWhatTellsThemApart()
    {
        var schema = Document.Rendered(Schema.OneOf(Post, Photo).Description("What was posted."));

        Assert.That(schema.ToJsonString(), Is.EqualTo(
            """{"oneOf":[{"$ref":"#/components/schemas/Post"},{"$ref":"#/components/schemas/Photo"}],"description":"What was posted.","discriminator":{"propertyName":"kind","mapping":{"post":"#/components/schemas/Post","photo":"#/components/schemas/Photo"}}}"""));
    }

    [Test]
    [Spec("M-416", "W-54")]
    public void WhatAReferenceExcludesIsNotDocumented()
    {
        var components = Document.Components(api => api.Post("/a", r => r.Params(p => p.Body(Photo.Exclude("url"))).Action(_ => { })));

        Assert.That(components.Single(c => c.Key != "Problem").Value!["properties"].Names(), Is.EqualTo(["kind"]));
    }

    [Test]
    [Spec("M-416", "M-417", "W-54")]
    public void NothingIsRequiredOfAReferenceThatDiscardsWhatIsMissing()
    {
        var components = Document.Components(api => api
            .Post("/a", r => r.Params(p => p.Body(Post.DiscardMissing())).Status(200, Post.DiscardMissing()).Action(_ => { }))
            .Post("/b", r => r.Params(p => p.Body(Post)).Action(_ => { })));

        Assert.That(components.Names(), Is.EqualTo(["Post", "PostPartial", "Problem"]));
        Assert.That(components["PostPartial"]!["required"], Is.Null);
        Assert.That(components["PostPartial"]!["properties"].Names(), Is.EqualTo(components["Post"]!["properties"].Names()));
    }
}
