using System.Text.Json.Nodes;
using MetaApi.OpenApi.Tests.Support;

namespace MetaApi.OpenApi.Tests.Operations;

/// <summary>Examples where readers look for them: at the parameter, the body, the answer.</summary>
public sealed class ExamplesTests
{
    static readonly JsonNode Update = Document.OperationOf(
        r => r
            .Params(p => p
                .Path("id", Schema.Integer)
                .Query("tags", Schema.ArrayOf(Schema.String), style: QueryStyle.Comma)
                .Header("X-Client", Schema.String.Example("cli"))
                .Param("title", Schema.String.Length(1, 9), required: true))
            .Status(200, s => s.Expose("title", Schema.String), "It was changed.")
            .Status(404)
            .StatusHeader(200, "X-Version", Schema.Integer)
            .Example("tea", e => e
                .Summary("Tea").Description("A *drink*.").Path("id", 7).Query("tags", new[] { "hot", "green" }).Param("title", "Tea")
                .Render("title", "Tea").AnswerHeader("X-Version", 2))
            .Example("coffee", e => e.Path("id", 7).Query("tags", Array.Empty<string>()).Param("title", "Coffee").Render("title", "Coffee"))
            .Example("none", e => e.Status(404).Path("id", 9).Param("title", "None").Problem("There is no drink 9."))
            .Example("wrong", e => e.Status(400).Path("id", "x").Param("title", "much too long")),
        "/drinks/:id", "PUT");

    [Test]
    public void AParameterShowsItsDifferentValuesByTheNameOfTheirExample()
    {
        var parameters = Update["parameters"]!.AsArray().ToDictionary(p => p!["name"]!.GetValue<string>(), p => p!);

        Assert.That(parameters["id"]["examples"]!.ToJsonString(), Is.EqualTo("""{"tea":{"summary":"Tea","description":"A *drink*.","value":7},"none":{"value":9}}"""));
        Assert.That(parameters["tags"]["examples"]!["tea"]!["value"]!.ToJsonString(), Is.EqualTo("""["hot","green"]"""));
        Assert.That(parameters["X-Client"]["example"]!.GetValue<string>(), Is.EqualTo("cli"));
        Assert.That(parameters["X-Client"]["examples"], Is.Null);
    }

    [Test]
    public void ABodyShowsWhatIsRightAndNotWhatAnErrorIsToShow()
    {
        var body = Update["requestBody"]!["content"]!["application/json"]!["examples"]!;

        Assert.That(body.Names(), Is.EqualTo(["tea", "coffee", "none"]));
        Assert.That(body["coffee"]!.ToJsonString(), Is.EqualTo("""{"value":{"title":"Coffee"}}"""));
    }

    [Test]
    public void AnAnswerShowsItsBodyItsHeadersAndItsProblems()
    {
        var answers = Update["responses"]!;

        Assert.That(answers["200"]!["content"]!["application/json"]!["examples"].Names(), Is.EqualTo(["tea", "coffee"]));
        Assert.That(answers["200"]!["headers"]!["X-Version"]!["examples"]!.ToJsonString(), Is.EqualTo("""{"tea":{"summary":"Tea","description":"A *drink*.","value":2}}"""));
        Assert.That(answers["404"]!["content"]!["application/problem+json"]!["examples"]!["none"]!["value"]!["detail"]!.GetValue<string>(), Is.EqualTo("There is no drink 9."));
        Assert.That(answers["400"]!["content"]!["application/problem+json"]!["examples"]!["wrong"]!["value"]!["code"]!.GetValue<string>(), Is.EqualTo("parameter_invalid"));
        Assert.That(answers["415"]!["content"]!["application/problem+json"]!["examples"], Is.Null);
    }

    [Test]
    public void ValuesOfSchemasMoveIntoTheSchemaWhereTheRouteNamesOthers()
    {
        var parameter = Document.OperationOf(r => r
            .Params(p => p.Query("q", Schema.String.Example("a")))
            .Example("b", e => e.Query("q", "b")))["parameters"]![0]!;

        Assert.That(parameter["example"], Is.Null);
        Assert.That(parameter["examples"].Names(), Is.EqualTo(["b"]));
        Assert.That(parameter["schema"]!["examples"]!.ToJsonString(), Is.EqualTo("""["a"]"""));
    }

    [Test]
    public void AFormShowsItsFieldsInBothOfItsMediaTypesAndNoFile()
    {
        var fields = Document.OperationOf(r => r.Params(p => p.Form("a").Form("n", Schema.Integer)).Example("x", e => e.Form("a", "b").Form("n", 1)))["requestBody"]!["content"]!;
        var files = Document.OperationOf(r => r.Params(p => p.File("f", required: true)).Example("x", e => e.File("f", [1, 2])))["requestBody"]!["content"]!;

        Assert.That(fields["application/x-www-form-urlencoded"]!["examples"]!["x"]!["value"]!.ToJsonString(), Is.EqualTo("""{"a":"b","n":1}"""));
        Assert.That(fields["multipart/form-data"]!["examples"]!["x"], Is.Not.Null);
        Assert.That(files["multipart/form-data"]!["examples"], Is.Null);
    }

    [Test]
    public void TextsAreShownAsTextAndASecretIsNotShown()
    {
        var operation = Document.OperationOf(r => r
            .Params(p => p.Query("key", Schema.String.Secret()).Param("user", Schema.Object(o => o.Property("password", Schema.String.Secret()))))
            .StatusText(200)
            .Example("x", e => e.Query("key", "k").Param("user", new { password = "hidden" }).Answers("Hello")));

        Assert.That(operation["responses"]!["200"]!["content"]!.AsObject().Single().Value!["examples"]!["x"]!["value"]!.GetValue<string>(), Is.EqualTo("Hello"));
        Assert.That(operation.ToJsonString(), Does.Not.Contain("hidden").And.Not.Contain("\"k\""));
    }

    [Test]
    public void ASecretThatOnlySomeAnswersRenderIsNotShown()
    {
        var full = new Scope("Full");
        var key = Entity.Define("Key", e => e.Property("id", Schema.Integer).Property("token", Schema.String, p => p.Scope(full).Secret()));

        var operation = Document.OperationOf(
            r => r.RenderScopes(full).Status(200, key).Example("one", e => e.Answers(new { id = 1, token = "hidden" })), "/keys", "GET");

        Assert.That(operation.ToJsonString(), Does.Not.Contain("hidden"));
    }

    [Test]
    public void ASecretHeaderOfAnAnswerIsNotShown()
    {
        var operation = Document.OperationOf(
            r => r.Status(204).StatusHeader(204, "X-Key", Schema.String.Secret()).Example("one", e => e.AnswerHeader("X-Key", "hidden")), "/keys", "GET");

        Assert.That(operation.ToJsonString(), Does.Not.Contain("hidden"));
    }

    [Test]
    public void ASecretWithinAFieldOfAFormIsNotShown()
    {
        var operation = Document.OperationOf(
            r => r.Params(p => p.Form("keys", Schema.ArrayOf(Schema.String.Secret()))).Status(204).Example("one", e => e.Form("keys", new[] { "hidden" })), "/keys", "POST");

        Assert.That(operation.ToJsonString(), Does.Not.Contain("hidden"));
    }
}
