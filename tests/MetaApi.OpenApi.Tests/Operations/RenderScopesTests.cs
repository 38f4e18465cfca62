using System.Text.Json.Nodes;
using MetaApi.OpenApi.Tests.Support;

namespace MetaApi.OpenApi.Tests.Operations;

public sealed class RenderScopesTests
{
    static readonly Scope Full = new("Full");

    static readonly Entity Note = Entity.Define("Note", e => e
        .Property("title", Schema.String, p => p.Required())
        .Property("content", Schema.String, p => p.Required().Scope(Full)));

    [Test]
    [Spec("M-199")]
    public void AWholeAnswerIsAnyOfItsViews()
    {
        var document = Document(r => r.Status(200, Schema.ArrayOf(Note)));

        Assert.That(Schemas(document), Is.EqualTo("""
            {"anyOf":[{"type":"array","items":{"$ref":"#/components/schemas/Note"}},{"type":"array","items":{"$ref":"#/components/schemas/Note_Full"}}]}
            """.Trim()));
    }

    [Test]
    public void EachNamedValueIsAnyOfItsOwnViews()
    {
        var document = Document(r => r.Status(200, s => s.Expose("note", Note).Expose("count", Schema.Integer)));

        Assert.That(Schemas(document), Is.EqualTo("""
            {"required":["note","count"],"type":"object","properties":{"note":{"anyOf":[{"$ref":"#/components/schemas/Note"},{"$ref":"#/components/schemas/Note_Full"}]},"count":{"type":"integer","format":"int64"}}}
            """.Trim()));
    }

    [Test]
    public void AMemberThatOnlyAScopeShowsIsNotRequired()
    {
        var document = Document(r => r.Status(200, Schema.Object(o => o
            .Property("a", Schema.String, p => p.Required())
            .Property("b", Schema.String, p => p.Required().Scope(Full)))));

        Assert.That(Schemas(document), Is.EqualTo("""
            {"required":["a"],"type":"object","properties":{"a":{"minLength":1,"type":"string"},"b":{"minLength":1,"type":"string"}}}
            """.Trim()));
    }

    [Test]
    public void AnAnswerThatNoScopeChangesIsWrittenOnce()
    {
        var document = Document(r => r.Status(200, Schema.String));

        Assert.That(Schemas(document), Is.EqualTo("""{"type":"string"}"""));
    }

    static JsonNode Document(Action<ApiRouteBuilder> words) => JsonNode.Parse(Api.Define("Scopes", a => a.Get(r =>
    {
        r.RenderScopes(Full).Action(_ => { });
        words(r);
    })).Model.ToOpenApiJson())!;

    static string Schemas(JsonNode document) =>
        document["paths"]!["/"]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!.ToJsonString();
}
