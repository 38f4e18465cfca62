using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Execution;

public sealed class StreamTests
{
    static readonly TestCaseData<Action<ApiRouteBuilder, CountedStream>>[] Fates =
    [
        Fate("it is sent", (r, s) => r.Action(call => call.Send(s))),
        Fate("it is sent twice", (r, s) => r.Action(call => call.Send(s).Send(s))),
        Fate("a problem takes its place", (r, s) => r.Action(call => call.Send(s).Problem("No"))),
        Fate("a text takes its place", (r, s) => r.Action(call => call.Send(s).Send("text"))),
        Fate("another stream takes its place", (r, s) => r.Action(call => call.Send(s).Send(new MemoryStream()))),
        Fate("a file takes its place", (r, s) => r.Action(call => call.Send(s).SendFile(new MemoryStream()))),
        Fate("the action fails", (r, s) => r.Action(call => { call.Send(s); throw new IOException(); })),
        Fate("After fails", (r, s) => r.After(_ => throw new IOException()).Action(call => call.Send(s))),
        Fate("AroundCall fails", (r, s) => r.AroundCall(async (_, next) => { await next(); throw new IOException(); }).Action(call => call.Send(s))),
        Fate("a hook aborts", (r, s) => r.After(call => call.Abort(404, "Gone")).Action(call => call.Send(s))),
        Fate("the call ends with it", (r, s) => r.Before(call => call.Send(s).Abort()).Action(_ => { })),
        Fate("it comes too late for the reply", (r, s) => r.AroundCall(async (call, next) => { await next(); call.Send(s); }).Action(_ => { })),
        Fate("it comes in Finally", (r, s) => r.Finally(call => call.Send(s)).Action(_ => { })),
        Fate("the status declares something else", (r, s) => r.Status(200, Schema.Integer).Action(call => call.Send(s))),
        Fate("it cannot have a body", (r, s) => r.Action(call => { call.Status = 204; call.Send(s); })),
        Fate("its length is wrong", (r, s) => r.Action(call => call.Send(s, length: -1))),
        Fate("it is a file", (r, s) => r.Action(call => call.SendFile(s))),
        Fate("its ETag is wrong", (r, s) => r.Action(call => call.SendFile(s, options: new() { ETag = "\"quoted\"" }))),
        Fate("a rescue sends it", (r, s) => r.RescueError<IOException>(503, (call, _) => { call.Status = 299; call.Send(s); }).Action(_ => throw new IOException())),
    ];

    [TestCaseSource(nameof(Fates))]
    public async Task AStreamIsDisposedOnceWhatever(Action<ApiRouteBuilder, CountedStream> declare)
    {
        var stream = new CountedStream();
        var api = Api.Define("Streams", a => a.Get(r => declare(r, stream)));

        await api.CallAsync("GET", "/");

        Assert.That(stream.Disposals, Is.EqualTo(1));
    }

    [Test]
    public async Task AStreamThatFailsToCloseIsReportedAndNothingElse()
    {
        var request = new FakeRequest("GET", "/");
        var api = Api.Define("Streams", a => a.Get(r => r.Action(call => call.Send(new Unclosable()))));

        var answer = await api.SendAsync(request);

        Assert.That(answer.Status, Is.EqualTo(200));
        Assert.That(request.Reported.Single().Message, Is.EqualTo("close"));
    }

    [TestCase(null, "application/pdf")]
    [TestCase("application/PDF; version=1", "application/PDF; version=1")]
    public async Task AStreamLeavesFromWhereItStandsWithItsLengthAndType(string? contentType, string expected)
    {
        var request = new FakeRequest("GET", "/");
        var api = Api.Define("Streams", a => a.Get(r => r.StatusStream(200, "application/pdf").Action(call => call.Send(new CountedStream("abc") { Position = 1 }, contentType))));

        var answer = await api.SendAsync(request);

        Assert.That((answer.Status, answer.ContentType, answer.Body, request.Sent.AnnouncedLength), Is.EqualTo((200, expected, "bc", 2L)));
    }

    [Test]
    public async Task WhereNothingIsDeclaredBytesAreBytes()
    {
        var api = Api.Define("Streams", a => a.Get(r => r.Action(call => call.Send((output, cancelled) => output.WriteAsync("abc"u8.ToArray(), cancelled).AsTask()))));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, answer.ContentType, answer.Body), Is.EqualTo((200, "application/octet-stream", "abc")));
    }

    [Test]
    public async Task ABodyIsMadeBehindAllHooksAndClosedBeforeFinally()
    {
        var diary = new Diary();
        var stream = new CountedStream();
        var api = Api.Define("Streams", a => a
            .AroundCall(diary.Around("call"))
            .Around(diary.Around("around"))
            .After(diary.Hook("after"))
            .Finally(_ => diary.Note($"finally-{stream.Disposals}"))
            .Get(r => r.Action(call => call.Send(stream).Send(async (output, cancelled) =>
            {
                diary.Note("write");
                await output.WriteAsync("a"u8.ToArray(), cancelled);
                diary.Note("written");
            }))));

        await api.CallAsync("GET", "/");

        Assert.That(diary.Text, Is.EqualTo("call< around< after around> call> write written finally-1"));
    }

    [Test]
    public async Task AFailureBeforeTheFirstByteIsRescued()
    {
        var diary = new Diary();
        var api = Api.Define("Streams", a => a
            .Finally(diary.Hook("finally"))
            .RescueError<IOException>(503, (call, _) => call.Problem("Later"))
            .Get(r => r.StatusStream(200).Action(call => call.Send((_, _) => throw new IOException()))));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, answer.ContentType, answer.Code, diary.Text), Is.EqualTo((503, "application/problem+json", "unavailable", "finally")));
    }

    [Test]
    public async Task AWriterThatIsDisposedBeforeItHasWrittenStartsNothing()
    {
        var api = Api.Define("Streams", a => a
            .RescueError<IOException>(503, (call, _) => call.Problem("Later"))
            .Get(r => r.StatusStream(200).Action(call => call.Send(async (output, _) =>
            {
                await using var writer = new StreamWriter(output);
                throw new IOException();
            }))));

        var answer = await api.CallAsync("GET", "/");

        Assert.That(answer.Status, Is.EqualTo(503));
    }

    [Test]
    public async Task AFailureBehindTheFirstByteCutsTheBodyOffAndRunsNoRescue()
    {
        var diary = new Diary();
        var request = new FakeRequest("GET", "/");
        var api = Api.Define("Streams", a => a
            .Finally(diary.Hook("finally"))
            .RescueError<Exception>(503, (_, _) => diary.Note("rescue"))
            .Get(r => r.StatusStream(200).Action(call => call.Send(async (output, cancelled) =>
            {
                await output.WriteAsync("a"u8.ToArray(), cancelled);
                throw new IOException();
            }))));

        var answer = await api.SendAsync(request);

        Assert.That((answer.Body, diary.Text), Is.EqualTo(("a", "finally")));
        Assert.That(request.Sent.CutOffBy, Is.InstanceOf<IOException>());
    }

    [Test]
    public async Task ACancellationThatIsNotTheClientsIsAnErrorOfTheBody()
    {
        var api = Api.Define("Streams", a => a
            .RescueError<OperationCanceledException>(504, (call, _) => call.Problem("Too slow"))
            .Get(r => r.Action(call => call.Send((_, _) => throw new OperationCanceledException()))));

        var answer = await api.CallAsync("GET", "/");

        Assert.That(answer.Status, Is.EqualTo(504));
    }

    [Test]
    public void AClientThatLeavesBeforeTheFirstByteIsNotRescued()
    {
        var diary = new Diary();
        using var gone = new CancellationTokenSource();
        var api = Api.Define("Streams", a => a
            .Finally(diary.Hook("finally"))
            .RescueError<Exception>(500, (_, _) => diary.Note("rescue"))
            .Get(r => r.Action(call => call.Send(async (_, cancelled) =>
            {
                await gone.CancelAsync();
                cancelled.ThrowIfCancellationRequested();
            }))));

        Assert.That(() => api.SendAsync(new FakeRequest("GET", "/") { Token = gone.Token }), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(diary.Text, Is.EqualTo("finally"));
    }

    [Test]
    public async Task AStreamShorterThanWasSaidOfItIsAFault()
    {
        var request = new FakeRequest("GET", "/");
        var api = Api.Define("Streams", a => a.Get(r => r.Action(call => call.Send(new CountedStream("abc"), length: 5))));

        await api.SendAsync(request);

        Assert.That(request.Sent.CutOffBy?.Message, Is.EqualTo("The stream ended 2 bytes before the length of 5 that was said of it."));
    }

    [Test]
    public async Task AsMuchOfAStreamLeavesAsWasSaid()
    {
        var api = Api.Define("Streams", a => a.Get(r => r.Action(call => call.Send(new CountedStream("abc"), length: 2))));

        var answer = await api.CallAsync("GET", "/");

        Assert.That(answer.Body, Is.EqualTo("ab"));
    }

    [Test]
    public async Task ARescueMayStreamAndOneThatFailsPassesItsErrorOn()
    {
        var diary = new Diary();
        var api = Api.Define("Streams", a => a
            .RescueError<TimeoutException>(504, (call, _) => call.Send(new CountedStream("outer"), "text/html"))
            .Get(r => r
                .StatusStream(504, "text/html").StatusStream(503)
                .RescueError<IOException>(503, (call, _) => call.Send((_, _) => throw new TimeoutException()))
                .Action(diary.Hook("action")).After(_ => throw new IOException())));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, answer.ContentType, answer.Body), Is.EqualTo((504, "text/html", "outer")));
    }

    [Test]
    public async Task UnknownPathsMayBeAnsweredWithAStream()
    {
        var page = new CountedStream("<p>Nothing here</p>");
        var api = Api.Define("Streams", a => a.RescueError<NoMatchingRouteException>(404, (call, _) => call.Send(page, "text/html")));

        var answer = await api.CallAsync("GET", "/none");

        Assert.That((answer.Status, answer.Body, page.Disposals), Is.EqualTo((404, "<p>Nothing here</p>", 1)));
    }

    [Test]
    public async Task AFileThatIsNotThereIsAnErrorOfTheAction()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var api = Api.Define("Streams", a => a
            .RescueError<FileNotFoundException>(404, (call, _) => call.Problem("No such file"))
            .Get(r => r.StatusFile(200).Action(call => call.SendFile(path))));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, answer.Body.Contains("No such file")), Is.EqualTo((404, true)));
    }

    [TestCase("none/x.txt")]
    [TestCase("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]
    public async Task AFileInNoFolderOrWithTooLongANameIsNotThereEither(string name)
    {
        var api = Api.Define("Files", a => a.RescueError<FileNotFoundException>(404, (_, _) => { }).Get(r => r
            .StatusFile(200)
            .Action(call => call.SendFile(Path.Combine(Path.GetTempPath(), name)))));

        var answer = await api.CallAsync("GET", "/");

        Assert.That(answer.Status, Is.EqualTo(404));
    }

    [Test]
    public async Task AFolderIsNoFile()
    {
        var api = Api.Define("Streams", a => a.Get(r => r.Action(call => call.SendFile(Path.GetTempPath()))));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, answer.Fault), Is.EqualTo((500, answer.Fault)));
        Assert.That(answer.Fault, Is.InstanceOf<FileNotFoundException>());
    }

    [Test]
    public async Task AFileNeedsAStreamThatCanSeek()
    {
        var api = Api.Define("Streams", a => a.Get(r => r.Action(call => call.SendFile(new System.IO.Compression.DeflateStream(new MemoryStream(), System.IO.Compression.CompressionMode.Decompress)))));

        var answer = await api.CallAsync("GET", "/");

        Assert.That(answer.Fault?.Message, Does.StartWith("A file is sent from a stream that can be read and can seek; use Send(…) for any other."));
    }

    static TestCaseData<Action<ApiRouteBuilder, CountedStream>> Fate(string name, Action<ApiRouteBuilder, CountedStream> declare) =>
        new(declare) { TestName = $"AStreamIsDisposedOnceWhatever({name})" };

    sealed class Unclosable : MemoryStream
    {
        public override ValueTask DisposeAsync() => throw new InvalidOperationException("close");
    }
}
