using MetaApi.OpenApi.Tests.Support;

namespace MetaApi.OpenApi.Tests.Operations;

public sealed class DeprecationTests
{
    [Test]
    public void ADeprecatedOperationSaysSoAndEveryAnswerShowsItsHeaders()
    {
        var operation = Document.OperationOf(r => r
            .Deprecated(new(2026, 7, 1, 0, 0, 0, TimeSpan.Zero), sunset: new(2027, 1, 1, 0, 0, 0, TimeSpan.Zero), use: "/v2")
            .Params(p => p.Query("limit", Schema.Integer))
            .Status(200, Schema.String));

        Assert.That(operation["deprecated"]!.GetValue<bool>(), Is.True);
        foreach (var (_, response) in operation["responses"]!.AsObject())
            Assert.That(response.OwnHeaders(), Is.EqualTo(["Deprecation", "Sunset", "Link"]));
        Assert.That(operation["responses"]!.AsObject().Select(r => r.Key), Is.EqualTo(["200", "400", "406"]));
    }

    [Test]
    public void AnOperationThatIsNotDeprecatedSaysNothing() =>
        Assert.That(Document.OperationOf(r => r.Status(200))["deprecated"], Is.Null);
}
