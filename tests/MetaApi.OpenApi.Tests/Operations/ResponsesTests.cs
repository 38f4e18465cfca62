using MetaApi.OpenApi.Tests.Support;

namespace MetaApi.OpenApi.Tests.Operations;

public sealed class ResponsesTests
{
    [Test]
    [Spec("M-399")]
    public void ResponsesComeInOrderOfTheirStatus()
    {
        var operation = Document.OperationOf(r => r.Status(404).Status(201).Status(200).Params(p => p.Body(Schema.Any)));

        Assert.That(operation["responses"].Names(), Is.EqualTo(["200", "201", "400", "404", "408", "413", "415"]));
    }

    [TestCase(204)]
    [TestCase(304)]
    [Spec("M-400", "W-57")]
    public void AStatusThatHasNoBodyHasNoContent(int status)
    {
        var operation = Document.OperationOf(r => r.Status(status));

        Assert.That(operation["responses"]![$"{status}"].Names(), Is.EqualTo(["description"]));
    }

    [Test]
    [Spec("M-401")]
    public void ARouteWithoutAnyStatusAnswers200WithoutBody() =>
        Assert.That(Document.OperationOf(_ => { })["responses"]!.ToJsonString(), Is.EqualTo("""{"200":{"description":"Success."}}"""));

    [Test]
    [Spec("M-399")]
    public void AnErrorWithoutBodyOfItsOwnIsAProblem()
    {
        var operation = Document.OperationOf(r => r.Status(409, "Taken already."));

        var response = operation["responses"]!["409"]!;
        Assert.That((string?)response["description"], Is.EqualTo("Taken already."));
        Assert.That((string?)response["content"]!["application/problem+json"]!["schema"]!["$ref"], Is.EqualTo("#/components/schemas/Problem"));
    }

    [Test]
    [Spec("M-061", "M-062")]
    public void ChainedWordsShowTheErrorsThatTheyAnswerWith()
    {
        var paths = Document.Of(api => api
            .Get("/both", r => r.Status(204).Authorize(_ => true).Resource(_ => ""))
            .Get("/none", r => r.Status(204).DoAny(_ => { }).SetStatus(_ => 204))
            .Get("/declared", r => r.Status(204).Status(403, "Readers only.").Status(404, s => s.Expose("hint", Schema.String)).Authorize(_ => true).Resource(_ => "")))["paths"]!;

        Assert.That(paths["/both"]!["get"]!["responses"].Names(), Is.EqualTo(["204", "401", "403", "404"]));
        Assert.That(paths["/none"]!["get"]!["responses"].Names(), Is.EqualTo(["204"]));
        var declared = paths["/declared"]!["get"]!["responses"]!;
        Assert.That(declared.Names(), Is.EqualTo(["204", "401", "403", "404"]));
        Assert.That((string?)declared["403"]!["description"], Is.EqualTo("Readers only."));
        Assert.That(declared["404"]!["content"].Names(), Is.EqualTo(["application/json", "application/problem+json"]));
    }

    [Test]
    public void ATypedHandlerIsDocumentedByItsDeclaredInputsAlone()
    {
        var plain = Document.Of(api => api.Post("/a", r => r.Params(p => p.Property("size", Schema.Integer, required: true)).Action(_ => { })));
        var typed = Document.Of(api => api.Post("/a", r => r.Params(p => p.Property("size", Schema.Integer, required: true)).Action<Sized>((call, input) => { })));

        Assert.That(typed.ToJsonString(), Is.EqualTo(plain.ToJsonString()));
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
    [Spec("M-118")]
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
    public void AProblemOfTheFrameworkStandsBesideABodyOfItsStatus()
    {
        var responses = Document.OperationOf(r => r
            .Params(p => p.Query("q", Schema.Integer))
            .Status(400, s => s.Expose("why", Schema.String))
            .Status(401, s => s.Expose("why", Schema.String)))["responses"]!;

        Assert.That(responses["400"]!["content"].Names(), Is.EqualTo(["application/json", "application/problem+json"]));
        Assert.That(responses["401"]!["content"].Names(), Is.EqualTo(["application/json"]));
    }

    [Test]
    public void AStreamHasItsMediaTypeAndNoSchema()
    {
        var operation = Document.OperationOf(r => r.StatusStream(200, "application/zip"), method: "GET");

        Assert.That(operation["responses"].Names(), Is.EqualTo(["200", "406"]));
        Assert.That(operation["responses"]!["200"]!["content"]!.ToJsonString(), Is.EqualTo("""{"application/zip":{}}"""));
    }

    [Test]
    public void AFileHasTheAnswersThatFollowFromRangesAndConditions()
    {
        var responses = Document.OperationOf(r => r.StatusFile(200, "image/*"), method: "GET")["responses"]!;

        Assert.That(responses.Names(), Is.EqualTo(["200", "206", "304", "406", "412", "416"]));
        Assert.That(responses["206"]!["content"]!.ToJsonString(), Is.EqualTo("""{"image/*":{}}"""));
        Assert.That(responses["304"].Names(), Is.EqualTo(["description", "headers"]));
        Assert.That(responses["200"].OwnHeaders(), Is.EqualTo(["Accept-Ranges", "Content-Disposition", "ETag", "Last-Modified"]));
        Assert.That(responses["206"].OwnHeaders(), Is.EqualTo(["Accept-Ranges", "Content-Disposition", "Content-Range", "ETag", "Last-Modified"]));
        Assert.That(responses["304"].OwnHeaders(), Is.EqualTo(["Accept-Ranges", "ETag", "Last-Modified"]));
        Assert.That(responses["416"].OwnHeaders(), Is.EqualTo(["Content-Range"]));
        Assert.That(responses["416"]!["content"].Names(), Is.EqualTo(["application/problem+json"]));
    }

    [Test]
    public void AFileThatAnswersAChangeHasNoParts() =>
        Assert.That(Document.OperationOf(r => r.StatusFile(200), method: "PUT")["responses"].Names(), Is.EqualTo(["200", "406"]));

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

    sealed record Sized(byte Size);
}
