using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Execution;

/// <summary>What is sent is what the status declares, and the log says what that is.</summary>
public sealed class DeclaredBodyTests
{
    static readonly TestCaseData<Action<ApiRouteBuilder>, string>[] Faults =
    [
        new(r => r.Status(200, Schema.Integer).Action(Stream), "GET / sends a stream with the status 200, which declares a rendered body."),
        new(r => r.Status(200, s => s.Expose("a", Schema.Integer)).Action(File), "GET / sends a file with the status 200, which declares a rendered body."),
        new(r => r.Status(200).Action(Stream), "GET / sends a stream with the status 200, which declares no body."),
        new(r => r.StatusText(200, "text/csv").Action(Stream), "GET / sends a stream with the status 200, which declares a text (text/csv)."),
        new(r => r.StatusFile(200, "image/*").Action(Stream), "GET / sends a stream with the status 200, which declares a file (image/*)."),
        new(r => r.StatusStream(200).Action(File), "GET / sends a file with the status 200, which declares a stream (application/octet-stream)."),
        new(r => r.StatusEvents(200, Schema.Integer).Action(Stream), "GET / sends a stream with the status 200, which declares events."),
        new(r => r.StatusStream(200).Action(Events), "GET / sends events with the status 200, which declares a stream (application/octet-stream)."),
        new(r => r.Status(404).Action(call => { call.Status = 404; Stream(call); }), "GET / sends a stream with the status 404, which declares a problem."),
        new(r => r.StatusStream(201).Status(400).Action(call => { call.Status = 299; Stream(call); }), "GET / renders a body with the status 299, which it does not declare; it declares 201, 400."),
        new(r => r.Action(Events), "Events were sent with the status 200, which does not declare them; use StatusEvents(200, …)."),
        new(r => r.Action(call => { call.Status = 404; File(call); }), "A file was sent with the status 404, which has no parts or versions; use 200, or send it as a stream."),
        new(r => r.StatusStream(200).Action(_ => { }), "The status 200 declares a stream (application/octet-stream), and none was sent."),
        new(r => r.StatusEvents(200, Schema.Integer).Action(_ => { }), "The status 200 declares events, and none was sent."),
        new(r => r.StatusFile(200).Action(call => call.Render(1)), "A value was rendered with the status 200, which declares a file (application/octet-stream)."),
        new(r => r.StatusStream(200, "application/pdf").Action(call => call.Send(new MemoryStream(), "text/html")), "'text/html' was sent with the status 200, which declares a stream (application/pdf)."),
        new(r => r.StatusStream(200, "image/*").Action(Stream), "The status 200 declares a stream (image/*), and what was sent does not say which type it is."),
        new(r => r.Status(200).Status(202).Action(call => call.Status = 299), "GET / renders the status 299, which it does not declare; it declares 200, 202."),
        new(r => r.Status(200).RescueError<IOException>(304, (_, _) => { }).Action(call => call.Status = 204), "GET / renders the status 204, which it does not declare; it declares 200, 304."),
    ];

    [TestCaseSource(nameof(Faults))]
    public async Task WhatIsNotDeclaredIsAFaultBeforeAnythingLeaves(Action<ApiRouteBuilder> declare, string fault)
    {
        var request = new FakeRequest("GET", "/");
        var api = Api.Define("Declared", a => a.Get(declare));

        var answer = await api.SendAsync(request);

        Assert.That((answer.Status, answer.Fault?.Message, request.Sent.HasStarted), Is.EqualTo((500, fault, false)));
    }

    [TestCase("image/*", "image/png")]
    [TestCase("*/*", "image/png")]
    [TestCase("IMAGE/PNG", "image/png; q=1")]
    public async Task AMediaTypeIsOneOfTheDeclaredRange(string declared, string sent)
    {
        var api = Api.Define("Declared", a => a.Get(r => r.StatusFile(200, declared).Action(call => call.SendFile(new CountedStream(), sent))));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, answer.ContentType), Is.EqualTo((200, sent)));
    }

    [Test]
    public async Task ARouteThatDeclaresNoSuccessMaySetOne()
    {
        var api = Api.Define("Declared", a => a.Get(r => r.Status(404).Action(call => call.Status = 202)));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, answer.Fault), Is.EqualTo((202, (Exception?)null)));
    }

    [Test]
    public async Task AnAbortMaySetAnyStatusAndSendAStreamWithIt()
    {
        var api = Api.Define("Declared", a => a.Get(r => r.Status(200, Schema.Integer).Before(call => call.Send(new CountedStream(), "text/html").Abort(203)).Action(_ => { })));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, answer.ContentType, answer.Body), Is.EqualTo((203, "text/html", "streamed")));
    }

    [Test]
    public async Task ATextLeavesByAnyStatus()
    {
        var api = Api.Define("Declared", a => a.Get(r => r.StatusStream(200, "text/csv").Action(call => call.Send("a,b", "text/csv"))));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, answer.Body), Is.EqualTo((200, "a,b")));
    }

    static void Stream(Call call) => call.Send(new MemoryStream());

    static void File(Call call) => call.SendFile(new MemoryStream());

    static void Events(Call call) => call.SendEvents(AsyncEnumerable.Empty<int>());
}
