using System.Text.Json.Nodes;
using MetaApi.OpenApi.Tests.Support;

namespace MetaApi.OpenApi.Tests.Operations;

public sealed class ConditionTests
{
    [TestCase("GET", "If-None-Match False, If-Match False, If-Modified-Since False, If-Unmodified-Since False", "200: ETag Last-Modified, 304: ETag Last-Modified, 412:")]
    [TestCase("PUT", "If-None-Match False, If-Match False, If-Unmodified-Since False", "200: ETag, 400:, 412:, 428:")]
    public void ARouteWithAVersionShowsWhatItReadsAndAnswers(string method, string parameters, string answers)
    {
        var operation = Document.OperationOf(r => r.ETag(_ => 1, requireMatch: true).LastModified(_ => null).Status(200), method: method);

        Assert.That(string.Join(", ", operation["parameters"]!.AsArray().Select(Parameter)), Is.EqualTo(parameters));
        Assert.That(Answers(operation), Is.EqualTo(answers));
    }

    [Test]
    public void AVersionOfTheBytesIsOfFetchesOnly()
    {
        var document = Document.Of(a => a.ETag().Get("/a", r => r.Status(200).Action(_ => { })).Post("/a", r => r.Status(200).Action(_ => { })));

        var operations = document["paths"]!["/a"]!;

        Assert.That(Answers(operations["get"]!), Is.EqualTo("200: ETag, 304: ETag, 412:"));
        Assert.That((Answers(operations["post"]!), operations["post"]!["parameters"]), Is.EqualTo(("200:", (JsonNode?)null)));
    }

    static string Parameter(JsonNode? parameter) => $"{parameter!["name"]} {parameter["required"]?.GetValue<bool>() is true}";

    static string Answers(JsonNode operation) => string.Join(", ", operation["responses"]!.AsObject()
        .Select(r => string.Join(' ', r.Value.OwnHeaders().Prepend(r.Key + ":"))));
}
