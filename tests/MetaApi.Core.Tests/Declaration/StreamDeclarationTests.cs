namespace MetaApi.Core.Tests.Declaration;

/// <summary>What can be declared wrongly of answers that are sent while they are made.</summary>
public sealed class StreamDeclarationTests
{
    static readonly TestCaseData<Action<ApiRouteBuilder>, string>[] Mistakes =
    [
        new(r => r.StatusFile(404), "GET / declares a file for the status 404, which has no parts or versions; use StatusFile(200), or StatusStream(404)."),
        new(r => r.StatusEvents(200, _ => { }), "GET / declares a stream of events for the status 200, and no event; name one: StatusEvents(200, e => e.Event(…))."),
        new(r => r.StatusStream(200, "pdf"), "GET / declares the media type 'pdf' for the status 200, which is none; write a type and a subtype, such as application/pdf or image/*."),
        new(r => r.StatusFile(200, "*/pdf"), "GET / declares the media type '*/pdf' for the status 200, which is none; write a type and a subtype, such as application/pdf or image/*."),
        new(r => r.StatusStream(204), "GET / declares a body for the status 204, which never has one; declare it without a body, or use 200."),
        new(r => r.StatusEvents(205, Schema.Any), "GET / declares a body for the status 205, which never has one; declare it without a body, or use 200."),
        new(r => r.StatusStream(99), "GET / declares the status 99, which no reply can have; use a status from 200 to 599."),
    ];

    [TestCaseSource(nameof(Mistakes))]
    public void AWrongDeclarationSaysWhatToDo(Action<ApiRouteBuilder> declare, string mistake) =>
        Assert.That(
            () => Api.Define("Streams", a => a.Get(r => declare(r.Action(_ => { })))),
            Throws.InstanceOf<ApiDeclarationException>().With.Message.Contains(mistake + " (StreamDeclarationTests.cs:"));

    [Test]
    public void WhatIsWrongWithAnEventsSchemaIsToldWithItsName() =>
        Assert.That(
            () => Api.Define("Streams", a => a.Get(r => r.StatusEvents(200, e => e.Event("made", Schema.String.Length(5, 1))).Action(_ => { }))),
            Throws.Exception.With.Message.Contains("'made'"));

    [TestCase("")]
    [TestCase("a\nb")]
    [TestCase("a\rb")]
    public void ANameOfAnEventIsOneLine(string name) =>
        Assert.That(() => Api.Define("Streams", a => a.Get(r => r.StatusEvents(200, e => e.Event(name, Schema.Any)))), Throws.ArgumentException);

    [Test]
    public void AnEventDeclaredAgainReplacesTheFirst()
    {
        var api = Api.Define("Streams", a => a.Get(r => r
            .StatusEvents(200, e => e.Event("a", Schema.Any).Event("b", Schema.Any).Event("a", Schema.Integer))
            .Action(_ => { })));

        var events = api.Model.Routes.Single().Meta.Responses.Single().Events;

        Assert.That(events.Select(e => (e.Name, e.Data.TypeName)), Is.EqualTo([("a", "integer"), ("b", "any")]));
    }
}
