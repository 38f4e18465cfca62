using MetaApi.OpenApi.Tests.Support;
using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Tests.Operations;

public sealed class ParametersTests
{
    [Test]
    [Spec("M-078", "M-394")]
    public void ParametersComeInOrderOfDeclarationAndUndeclaredCapturesLast()
    {
        var operation = Document.OperationOf(
            r => r.Params(p => p.Header("X-A").Query("b").Cookie("c").Path("two")), "/:one/:two", "GET");

        var parameters = operation["parameters"]!.AsArray().Select(p => $"{p!["in"]} {p["name"]}");

        Assert.That(parameters, Is.EqualTo(["header X-A", "query b", "cookie c", "path two", "path one"]));
    }

    [Test]
    [Spec("M-393", "M-395", "W-53")]
    public void AParameterCarriesEverythingThatIsSaidOfIt()
    {
        var limit = Schema.Integer.Between(1, 100).Default(20).Example(50).Description("How many.");

        var parameter = Document.OperationOf(r => r.Params(p => p.Query("limit", limit)))["parameters"]![0]!;

        Assert.That(parameter.ToJsonString(), Is.EqualTo(
            """{"name":"limit","in":"query","description":"How many.","schema":{"maximum":100,"minimum":1,"type":"integer","format":"int32","default":20},"example":50}"""));
    }

    [Test]
    public void OnlyWhatIsRefusedWhenMissingIsRequired()
    {
        var operation = Document.OperationOf(
            r => r.Params(p => p
                .Query("must", required: true)
                .Query("may")
                .Query("filled", Schema.String.Default("x"), required: true)),
            "/things/:id");

        var required = operation["parameters"]!.AsArray().Where(p => p!["required"] is not null).Select(p => (string?)p!["name"]);

        Assert.That(required, Is.EqualTo(["must", "id"]));
    }

    [Test]
    public void AListInTheQueryIsAPairForEachItem()
    {
        var api = Api.Define("Test", a => a.Get("/things", r => r
            .Params(p => p.Query("ids", Schema.ArrayOf(Schema.Integer))).Action(_ => { })));

        var parameter = api.Model.ToOpenApi().Paths["/things"].Operations![HttpMethod.Get].Parameters![0];

        Assert.That(parameter.Style, Is.EqualTo(ParameterStyle.Form));
        Assert.That(parameter.Explode, Is.True);
    }

    [TestCase(QueryStyle.Repeated, """{"name":"ids","in":"query","schema":""")]
    [TestCase(QueryStyle.Brackets, """{"name":"ids[]","in":"query","schema":""")]
    [TestCase(QueryStyle.Comma, """{"name":"ids","in":"query","explode":false,"schema":""")]
    [Spec("M-153")]
    public void AListInTheQueryIsSpelledInItsStyle(QueryStyle style, string start)
    {
        var operation = Document.OperationOf(r => r.Params(p => p.Query("ids", Schema.ArrayOf(Schema.Integer), style: style)));

        Assert.That(operation["parameters"]![0]!.ToJsonString(), Does.StartWith(start));
    }

    [Test]
    public void AnObjectInTheQueryIsDeep()
    {
        var operation = Document.OperationOf(r => r.Params(p => p.Query("filter", Schema.Object(f => f.Property("name", Schema.String)))));

        Assert.That(operation["parameters"]![0]!.ToJsonString(), Does.StartWith("""{"name":"filter","in":"query","style":"deepObject","explode":true,"schema":"""));
    }

    [Test]
    public void NoParameterIsNullBecauseNoTextIs()
    {
        var operation = Document.OperationOf(r => r.Params(p => p.Query("q", Schema.String.Nullable().Default(null))));

        Assert.That(operation["parameters"]![0]!["schema"]!.ToJsonString(), Is.EqualTo("""{"type":"string"}"""));
    }

    [Test]
    [Spec("M-392")]
    public void AnOperationWithoutParametersHasNoFieldForThem() =>
        Assert.That(Document.OperationOf(_ => { }).Names(), Does.Not.Contain("parameters").And.Not.Contain("requestBody"));
}
