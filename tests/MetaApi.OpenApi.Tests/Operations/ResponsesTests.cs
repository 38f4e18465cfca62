using MetaApi.OpenApi.Tests.Support;

namespace MetaApi.OpenApi.Tests.Operations;

public sealed class ResponsesTests
{
    [Test]
    public void ResponsesComeInOrderOfTheirStatus()
    {
        var operation = Document.OperationOf(r => r.Status(404).Status(201).Status(200).Params(p => p.Body(Schema.Any)));

        Assert.That(operation["responses"].Names(), Is.EqualTo(["200", "201", "400", "404", "413", "415"]));
    }

    [TestCase(204)]
    [TestCase(304)]
    public void AStatusThatHasNoBodyHasNoContent(int status)
    {
        var operation = Document.OperationOf(r => r.Status(status));

        Assert.That(operation["responses"]![$"{status}"].Names(), Is.EqualTo(["description"]));
    }

    [Test]
    public void ARouteWithoutAnyStatusAnswers200WithoutBody() =>
        Assert.That(Document.OperationOf(_ => { })["responses"]!.ToJsonString(), Is.EqualTo("""{"200":{"description":"Success."}}"""));

    [Test]
    public void AnErrorWithoutBodyOfItsOwnIsAProblem()
    {
        var operation = Document.OperationOf(r => r.Status(409, "Taken already."));

        var response = operation["responses"]!["409"]!;
        Assert.That((string?)response["description"], Is.EqualTo("Taken already."));
        Assert.That((string?)response["content"]!["application/problem+json"]!["schema"]!["$ref"], Is.EqualTo("#/components/schemas/Problem"));
    }

    [Test]
    public void AnErrorWithABodyOfItsOwnIsThatBody()
    {
        var operation = Document.OperationOf(r => r.Status(409, s => s.Expose("owner", Schema.String)));

        Assert.That(operation["responses"]!["409"]!["content"].Names(), Is.EqualTo(["application/json"]));
    }

    [Test]
    public void ATextHasItsOwnMediaType()
    {
        var operation = Document.OperationOf(r => r.StatusText(200, "text/csv"));

        Assert.That(operation["responses"]!["200"]!["content"]!.ToJsonString(), Is.EqualTo("""{"text/csv":{"schema":{"type":"string"}}}"""));
    }

    [Test]
    public void ExposedKeysAreRequiredUnlessTheyMayBeLeftOut()
    {
        var operation = Document.OperationOf(r => r.Status(200, s => s
            .Expose("a", Schema.String).Expose("b", Schema.String, required: false).Expose("c", Schema.String.Default("x"))));

        Assert.That(operation["responses"]!["200"]!["content"]!["application/json"]!["schema"]!["required"].Texts(), Is.EqualTo(["a", "c"]));
    }

    [Test]
    public void ARescueIsDocumentedForTheRoutesBelow()
    {
        var document = Document.Of(api => api
            .RescueError<KeyNotFoundException>(404, (_, _) => { }, "Nothing of that name.")
            .Get("/a", r => r.Action(_ => { })));

        Assert.That((string?)document["paths"]!["/a"]!["get"]!["responses"]!["404"]!["description"], Is.EqualTo("Nothing of that name."));
    }

    [Test]
    public void InvalidInputsAnswerWithTheStatusOfTheApi()
    {
        var document = Document.Of(
            api => api.Get("/a", r => r.Params(p => p.Query("q")).Action(_ => { })), new() { InvalidStatus = 422 });

        Assert.That(document["paths"]!["/a"]!["get"]!["responses"].Names(), Is.EqualTo(["200", "422"]));
    }

    [Test]
    public void AnImpliedErrorThatIsDeclaredIsDocumentedAsDeclared()
    {
        var operation = Document.OperationOf(r => r.Params(p => p.Query("q")).Status(400, "Think again."));

        Assert.That((string?)operation["responses"]!["400"]!["description"], Is.EqualTo("Think again."));
    }

    [Test]
    public void ResponsesOfHeadHaveNoContent()
    {
        var operation = Document.OperationOf(r => r.Status(200, Schema.String).Status(404), method: "HEAD");

        Assert.That(operation["responses"]!.Objects().Any(o => o.ContainsKey("content")), Is.False);
    }

    [Test]
    public void AStreamHasItsMediaTypeAndNoSchema()
    {
        var operation = Document.OperationOf(r => r.StatusStream(200, "application/zip"), method: "GET");

        Assert.That(operation["responses"].Names(), Is.EqualTo(["200"]));
        Assert.That(operation["responses"]!["200"]!["content"]!.ToJsonString(), Is.EqualTo("""{"application/zip":{}}"""));
    }

    [Test]
    public void AFileHasTheAnswersThatFollowFromRangesAndConditions()
    {
        var responses = Document.OperationOf(r => r.StatusFile(200, "image/*"), method: "GET")["responses"]!;

        Assert.That(responses.Names(), Is.EqualTo(["200", "206", "304", "412", "416"]));
        Assert.That(responses["206"]!["content"]!.ToJsonString(), Is.EqualTo("""{"image/*":{}}"""));
        Assert.That(responses["304"].Names(), Is.EqualTo(["description"]));
        Assert.That(responses["416"]!["content"].Names(), Is.EqualTo(["application/problem+json"]));
    }

    [Test]
    public void AFileThatAnswersAChangeHasNoParts() =>
        Assert.That(Document.OperationOf(r => r.StatusFile(200), method: "PUT")["responses"].Names(), Is.EqualTo(["200"]));

    [Test]
    public void EventsWithoutANameAreDescribedByOneOfThem()
    {
        var operation = Document.OperationOf(r => r.StatusEvents(200, Some.PersonEntity), method: "GET");

        var schema = operation["responses"]!["200"]!["content"]!["text/event-stream"]!["schema"]!;
        Assert.That((string?)schema["description"], Does.StartWith("A stream of server-sent events."));
        Assert.That(schema["properties"].Names(), Is.EqualTo(["data", "id", "retry"]));
        Assert.That((string?)schema["properties"]!["data"]!["$ref"], Is.EqualTo("#/components/schemas/Person"));
        Assert.That(schema["required"].Texts(), Is.EqualTo(["data"]));
    }

    [Test]
    public void EventsOfSeveralNamesAreOneOfThese()
    {
        var operation = Document.OperationOf(r => r.StatusEvents(200, e => e.Event("made", Some.PersonEntity).Event("gone", Schema.Integer)), method: "GET");

        var schema = operation["responses"]!["200"]!["content"]!["text/event-stream"]!["schema"]!;
        Assert.That(schema["oneOf"]!.AsArray().Select(e => (string?)e!["properties"]!["event"]!["const"]), Is.EqualTo(["made", "gone"]));
        Assert.That(schema["oneOf"]![1]!["required"].Texts(), Is.EquivalentTo(["event", "data"]));
    }

    [Test]
    public void EventsShowWhatIsRenderedInTheScopesOfTheRoute()
    {
        var names = Document.Components(api => api.Get("/a", r => r.Scope(Some.Full).StatusEvents(200, Some.NoteEntity).Action(_ => { })));

        Assert.That(names.Select(c => c.Key), Does.Contain("Note_Full"));
    }
}
