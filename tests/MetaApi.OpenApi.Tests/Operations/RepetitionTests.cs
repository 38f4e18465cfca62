using MetaApi.OpenApi.Tests.Support;

namespace MetaApi.OpenApi.Tests.Operations;

public sealed class RepetitionTests
{
    [TestCase(true)]
    [TestCase(false)]
    public void AnIdempotentRouteShowsItsKeyAndWhatItMayAnswer(bool required)
    {
        var operation = Document.OperationOf(r => r.Idempotent(required, by: _ => null).Status(201));

        var key = operation["parameters"]!.AsArray().Single()!;
        Assert.That((key["name"]!.ToString(), key["in"]!.ToString(), key["required"]?.GetValue<bool>() is true), Is.EqualTo(("Idempotency-Key", "header", required)));
        Assert.That(operation["responses"].Names(), Is.SupersetOf(new[] { "201", "400", "409", "422", "503" }));
        Assert.That(operation["responses"]!["201"]!["headers"].Names(), Is.EqualTo(["Idempotency-Replayed"]));
        Assert.That(operation["responses"]!["409"].OwnHeaders(), Is.EqualTo(["Retry-After"]));
        Assert.That(operation["responses"]!["503"].OwnHeaders(), Is.EqualTo(["Retry-After"]));
    }

    [Test]
    public void OtherMethodsShowNothingOfIt()
    {
        var document = Document.Of(a => a.Idempotent(by: _ => null).Get("/a", r => r.Status(200).Action(_ => { })));

        Assert.That(document["paths"]!["/a"]!["get"]!["responses"].Names(), Is.EqualTo(["200"]));
    }
}
