using MetaApi.OpenApi.Tests.Support;

namespace MetaApi.OpenApi.Tests.Operations;

public sealed class RequestBodiesTests
{
    [Test]
    [Spec("M-138", "M-396", "W-53", "W-56")]
    public void BodyPropertiesAreOneObject()
    {
        var operation = Document.OperationOf(r => r.Params(p => p
            .Property("name", Schema.String, required: true)
            .Property("age", Schema.Integer)));

        Assert.That(operation["requestBody"]!.ToJsonString(), Is.EqualTo(
            """{"content":{"application/json":{"schema":{"required":["name"],"type":"object","properties":{"name":{"minLength":1,"type":"string"},"age":{"type":"integer","format":"int64"}}}}},"required":true}"""));
    }

    [Test]
    [Spec("M-070", "M-071", "M-072")]
    public void BodyPropertiesOfSeveralLevelsAreOneObject()
    {
        var document = Document.Of(api => api
            .Params(p => p.Property("foo", Schema.Boolean))
            .Namespace("/bar", bar => bar
                .Params(p => p.Property("bar", Schema.Boolean).Property("foo", Schema.String))
                .Post(r => r.Params(p => p.Property("baz", Schema.Boolean)).Action(_ => { }))));

        var schema = document["paths"]!["/bar"]!["post"]!["requestBody"]!["content"]!["application/json"]!["schema"]!;

        Assert.That(schema["properties"]!.ToJsonString(), Is.EqualTo(
            """{"foo":{"type":"string"},"bar":{"type":"boolean"},"baz":{"type":"boolean"}}"""));
    }

    [Test]
    [Spec("M-396")]
    public void ABodyOfOptionalPropertiesMayBeLeftOut()
    {
        var operation = Document.OperationOf(r => r.Params(p => p
            .Property("name", Schema.String)
            .Property("size", Schema.String.Default("M"), required: true)));

        Assert.That(operation["requestBody"]!["required"], Is.Null);
    }

    [Test]
    public void AWholeBodyOfAnEntityIsAReference()
    {
        var operation = Document.OperationOf(r => r.Params(p => p.Body(Some.PersonEntity)));

        Assert.That(operation["requestBody"]!.ToJsonString(), Is.EqualTo(
            """{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Person"}}},"required":true}"""));
    }

    [Test]
    public void AWholeBodyThatMayBeNullMayBeLeftOut()
    {
        var operation = Document.OperationOf(r => r.Params(p => p.Body(Some.PersonEntity.Nullable())));

        Assert.That(operation["requestBody"]!["required"], Is.Null);
    }
}
